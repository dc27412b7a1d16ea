public import ThaiText

/// A part of a report: words as they stand on a terminal, and a figure that only paper has.
public struct ReportPart: Sendable {
  /// What is drawn.
  public enum Figure: Sendable {
    /// Numbers that come first, each with what it counts.
    case numbers([(number: String, words: String)])
    /// A calendar of months.
    case months(MonthColumns)
    /// Amounts with bars; the shares are those of the largest, 0 to 1.
    case bars([(name: String, amount: String, share: Double)])
  }

  /// The words, the heading in front.
  public var blocks: [Page.Block]
  /// What is drawn below the heading; nil for words alone.
  public var figure: Figure?

  /// A part of words and maybe a figure.
  public init(_ blocks: [Page.Block], figure: Figure? = nil) {
    self.blocks = blocks
    self.figure = figure
  }

  /// The part as HTML.
  var html: HTML {
    HTML(
      .section,
      blocks.prefix(1).flatMap(\.html) + (figure.map { [$0.html] } ?? [])
        + blocks.dropFirst().flatMap(\.html)
    )
  }
}

extension ReportPart.Figure {
  fileprivate var html: HTML {
    switch self {
    case .numbers(let numbers):
      HTML(
        .div,
        class: "figures",
        numbers.map { HTML(.div, [HTML(.strong, $0.number), .text($0.words)]) }
      )
    case .months(let columns): HTML(.figure, [columns.html])
    case .bars(let rows):
      HTML(
        .table,
        class: "bars",
        [
          HTML(
            .tbody,
            rows.map { row in
              HTML(
                .tr,
                [
                  HTML(.td, row.name), HTML(.td, class: "amount", row.amount),
                  HTML(.td, [.bar(row.share)]),
                ]
              )
            }
          )
        ]
      )
    }
  }
}

extension HTMLDocument {
  /// A report of parts.
  ///
  /// - Parameters:
  ///   - title: What it is called.
  ///   - office: Whose it is; nil when nobody is named.
  ///   - parts: What stands in it, top first.
  /// - Returns: The file.
  public static func report(
    _ title: String,
    office: String?,
    _ parts: [ReportPart]
  ) -> HTMLDocument {
    let head = HTML(
      .header,
      [HTML(.h1, title)] + (office.map { [HTML(.p, $0)] } ?? [])
    )
    return HTMLDocument(
      title: title,
      style: .report,
      body: [ChartPattern.definitions, HTML(.main, [head] + parts.map(\.html))]
    )
  }
}
