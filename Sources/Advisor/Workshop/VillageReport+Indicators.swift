import Engine
import Handout
import ReferenceFigures
import ThaiText

extension VillageReport {
  /// How many households keep the thresholds of the reference figures.
  var indicators: ReportPart {
    let rows = [debtService, emergency, saving].compactMap(\.self)
    guard !rows.isEmpty else { return ReportPart([]) }
    let titles = VillageWords.indicatorTitles
    let table = TextTable(
      columns: [
        .words(titles[0]), .words(titles[1]), .amounts(titles[2]), .amounts(titles[3]),
      ],
      rows: rows.map(\.cells)
    )
    let sources = rows.map(\.source).reduce(into: [String]()) { sources, source in
      if !sources.contains(source) { sources.append(source) }
    }
    return ReportPart([
      .heading(VillageWords.indicatorsHeading), .table(table),
      .paragraph(VillageWords.sources(sources)),
    ])
  }

  private struct Row {
    let cells: [String]
    let source: String
  }

  private var debtService: Row? {
    guard let figure = figures.figure("threshold-debt-service-heavy", in: start),
      let threshold = figure.tenThousandths
    else { return nil }
    let values = members.compactMap(\.indicators.debtServiceRatio)
    return row(
      VillageWords.debtService,
      VillageWords.atMost(ppm: threshold * 100),
      values,
      beyond: { $0 * 10_000 > Double(threshold) },
      VillageWords.ofHundred,
      figure
    )
  }

  private var emergency: Row? {
    guard let figure = figures.figure("threshold-emergency-least", in: start),
      let threshold = figure.tenThousandths
    else { return nil }
    let values = members.compactMap(\.indicators.emergencyMonths)
    return row(
      VillageWords.emergency,
      VillageWords.atLeast(months: threshold / 10_000),
      values,
      beyond: { $0 * 10_000 < Double(threshold) },
      VillageWords.months,
      figure
    )
  }

  private var saving: Row? {
    guard let figure = figures.figure("threshold-saving-rate", in: start),
      let threshold = figure.tenThousandths
    else { return nil }
    let values = members.compactMap(\.indicators.savingRate)
    return row(
      VillageWords.saving,
      VillageWords.atLeast(ppm: threshold * 100),
      values,
      beyond: { $0 * 10_000 < Double(threshold) },
      VillageWords.ofHundred,
      figure
    )
  }

  private func row(
    _ name: String,
    _ threshold: String,
    _ values: [Double],
    beyond isBeyond: (Double) -> Bool,
    _ words: (Double) -> String,
    _ figure: ReferenceFigure
  ) -> Row? {
    guard !values.isEmpty else { return nil }
    let middle = values.sorted()[values.count / 2]
    let count = VillageWords.households(values.count(where: isBeyond))
    return Row(cells: [name, threshold, count, words(middle)], source: figure.source)
  }
}
