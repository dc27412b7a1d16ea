extension Stylesheet {
  /// Two A4 pages a household.
  ///
  /// Each page is a box of that size, on paper as on a screen, so that nothing depends on the
  /// printer's margins. How dense a page is set is a class of its own.
  static let sheet: StaticString = """
    @page { size: A4 portrait; margin: 0; }
    .sheet { width: 210mm; height: 296.8mm; padding: 11mm 13mm 10mm; overflow: hidden;
      display: flex; flex-direction: column; gap: 0.45em; break-after: page; position: relative; }
    .sheet:last-of-type { break-after: auto; }
    .points115 { font-size: 11.5pt; }
    .points110 { font-size: 11pt; }
    .points105 { font-size: 10.5pt; }
    .points100 { font-size: 10pt; }
    .points95 { font-size: 9.5pt; }
    .points90 { font-size: 9pt; }
    .points85 { font-size: 8.5pt; }
    .sheet header { display: flex; justify-content: space-between; align-items: baseline;
      gap: 1em; border-bottom: 1.5pt solid #000; }
    .sheet h1 { font-size: 1.45em; overflow-wrap: anywhere; }
    .sheet h2 { font-size: 1.1em; margin-bottom: 0.1em; }
    .plan { display: flow-root; }
    .plan figure { float: right; width: 82mm; margin-left: 1em; }
    .plan h2 { clear: none; }
    .sheet .detail { display: block; padding-left: 0.6em; }
    .sheet td { overflow-wrap: anywhere; }
    .calendar { border: 0.75pt solid #000; }
    .calendar th, .calendar td { border-bottom: 0.4pt solid #666; }
    .calendar thead th { border-bottom: 0.75pt solid #000; }
    .calendar .month { white-space: nowrap; width: 1%; font-weight: bold; }
    .calendar .amount { width: 1%; }
    .calendar .deed { margin-right: 0.9em; display: inline-block; }
    .calendar tr { break-inside: avoid; }
    .grid { font-size: 0.85em; }
    .grid th, .grid td { border: 0.4pt solid #666; padding: 0.05em 0.25em; }
    .grid thead th { vertical-align: bottom; }
    .tick { display: inline-block; width: 0.85em; height: 0.85em; border: 0.8pt solid #000;
      margin-right: 0.35em; vertical-align: -0.08em; }
    .lesson { border: 0.75pt solid #000; padding: 0.4em 0.7em; }
    .lesson p, .lesson li { margin-bottom: 0.15em; }
    .lesson blockquote { border-left: 2pt solid #000; padding-left: 0.6em; }
    .account { flex: 1; display: flex; flex-direction: column; min-height: 0; }
    .account table { flex: 1; height: 100%; }
    .account th, .account td { border: 0.5pt solid #444; }
    .account th { text-align: center; font-size: 0.9em; }
    .account td { height: 7.6mm; }
    .account .day { width: 14mm; }
    .account .sum { width: 23mm; }
    .sheet footer { font-size: 0.8em; display: flex; justify-content: space-between; gap: 1em; }
    @media screen {
      body { background: #ddd; }
      .sheet { margin: 4mm auto; background: #fff; box-shadow: 0 0 2mm #888; }
    }
    """
}
