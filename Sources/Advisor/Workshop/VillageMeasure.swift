import Engine
import ReferenceFigures

/// Something of a household that is held against a threshold of the reference figures; the raw
/// values are those of the indicators of a plan.
enum VillageMeasure: String, CaseIterable {
  /// Debt payments of what comes in, as a share.
  case debtServiceRatio
  /// How many months of needs the money at hand lasts for.
  case emergencyMonths
  /// Saving of what comes in, as a share.
  case savingRate

  /// The threshold's name among the reference figures.
  var figure: String {
    switch self {
    case .debtServiceRatio: "threshold-debt-service-heavy"
    case .emergencyMonths: "threshold-emergency-least"
    case .savingRate: "threshold-saving-rate"
    }
  }

  /// Whether the threshold is the most that is well; otherwise it is the least.
  var isMost: Bool { self == .debtServiceRatio }

  /// What a household has of it; nil where it cannot be reckoned.
  func value(of indicators: Indicators) -> Double? {
    switch self {
    case .debtServiceRatio: indicators.debtServiceRatio
    case .emergencyMonths: indicators.emergencyMonths
    case .savingRate: indicators.savingRate
    }
  }
}

/// The households of a village held against one threshold.
struct VillageThreshold {
  let measure: VillageMeasure
  let figure: ReferenceFigure
  /// The threshold in ten thousandths.
  let threshold: Int
  /// What the households have, the least first; never empty.
  let values: [Double]

  /// Holds households against a threshold; nil where the figures know none or nothing can be held
  /// against it.
  init?(
    _ measure: VillageMeasure,
    _ members: [VillageMember],
    figures: ReferenceFigures,
    in month: YearMonth
  ) {
    let values = members.compactMap { measure.value(of: $0.indicators) }.sorted()
    guard let figure = figures.figure(measure.figure, in: month),
      let threshold = figure.tenThousandths, !values.isEmpty
    else { return nil }
    (self.measure, self.figure, self.threshold, self.values) = (measure, figure, threshold, values)
  }

  /// How many households are on the wrong side of it.
  var beyond: Int {
    values.count { value in
      let reached = value * 10_000
      return measure.isMost ? reached > Double(threshold) : reached < Double(threshold)
    }
  }

  /// What the household in the middle has.
  var median: Double { values[values.count / 2] }
}
