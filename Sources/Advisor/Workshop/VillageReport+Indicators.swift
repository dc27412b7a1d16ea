import Engine
import Handout
import ReferenceFigures
import ThaiText

extension VillageReport {
  /// How many households keep the thresholds of the reference figures.
  var indicators: ReportPart {
    let thresholds = self.thresholds
    guard !thresholds.isEmpty else { return ReportPart([]) }
    let titles = VillageWords.indicatorTitles
    let table = TextTable(
      columns: [
        .words(titles[0]), .words(titles[1]), .amounts(titles[2]), .amounts(titles[3]),
      ],
      rows: thresholds.map(\.cells)
    )
    let sources = thresholds.map(\.figure.source).reduce(into: [String]()) { sources, source in
      if !sources.contains(source) { sources.append(source) }
    }
    return ReportPart([
      .heading(VillageWords.indicatorsHeading), .table(table),
      .paragraph(
        VillageWords.sources(sources, areSure: thresholds.allSatisfy { $0.figure.isSure })
      ),
    ])
  }

  /// The thresholds that the figures know.
  var thresholds: [VillageThreshold] {
    VillageMeasure.allCases.compactMap {
      VillageThreshold($0, members, figures: figures, in: start)
    }
  }
}

extension VillageThreshold {
  /// What it is about, the threshold, how many do not keep it, and the household in the middle.
  fileprivate var cells: [String] {
    let count = VillageWords.households(beyond)
    return switch measure {
    case .debtServiceRatio:
      [
        VillageWords.debtService, VillageWords.atMost(ppm: threshold * 100), count,
        VillageWords.ofHundred(median),
      ]
    case .emergencyMonths:
      [
        VillageWords.emergency, VillageWords.atLeast(months: threshold / 10_000), count,
        VillageWords.months(median),
      ]
    case .savingRate:
      [
        VillageWords.saving, VillageWords.atLeast(ppm: threshold * 100), count,
        VillageWords.ofHundred(median),
      ]
    }
  }
}

extension ReferenceFigure {
  /// Whether it was read from a good source.
  fileprivate var isSure: Bool { confidence == .high }
}
