public import Engine
import JSON5

/// The dated figures of law and custom that stand beside the lessons.
public struct ReferenceFigures: Sendable {
  /// The figures in file order.
  public let figures: [ReferenceFigure]
  /// The places in the file, from zero, of figures that could not be read; empty in a good file.
  public let unreadable: [Int]

  /// The figures of each name, in file order.
  private let byName: [String: [ReferenceFigure]]

  /// No figures at all.
  public static let none = Self(figures: [], unreadable: [])

  private init(figures: [ReferenceFigure], unreadable: [Int]) {
    (self.figures, self.unreadable) = (figures, unreadable)
    byName = Dictionary(grouping: figures, by: \.id)
  }

  /// Reads a file of figures.
  ///
  /// - Parameter text: JSON5: an object whose `figures` is a list.
  public init(_ text: String) {
    guard case .success(let tree) = JSON5.parse(Array(text.utf8)),
      case .array(let items)? = tree["figures"]
    else {
      self.init(figures: [], unreadable: [0])
      return
    }
    let read = items.map(ReferenceFigure.init)
    self.init(
      figures: read.compactMap(\.self),
      unreadable: read.indices.filter { read[$0] == nil }
    )
  }

  /// The figure of a name, if it holds in a month.
  public func figure(_ id: String, in month: YearMonth) -> ReferenceFigure? {
    byName[id]?.first { $0.holds(in: month) }
  }

  /// The highest lawful rates of a lender that hold in a month, in file order; may be empty.
  ///
  /// Figures of low confidence are left out.
  public func ceilings(of lender: Lender, in month: YearMonth) -> [ReferenceFigure] {
    figures.filter {
      $0.topic == "ceiling" && $0.lender == lender && $0.confidence != .low && $0.holds(in: month)
        && $0.nominalAnnualRate != nil
    }
  }

  /// What the engine compares a household with, as it stands in a month.
  ///
  /// A lender with several ceilings has the highest of them, so that nobody is accused wrongly;
  /// figures of low confidence are left out.
  public func values(in month: YearMonth) -> ReferenceValues {
    var ceilings: [Lender: NominalAnnualRate] = [:]
    for figure in figures
    where figure.topic == "ceiling" && figure.confidence != .low && figure.holds(in: month) {
      guard let lender = figure.lender, let rate = figure.nominalAnnualRate else { continue }
      ceilings[lender] = max(ceilings[lender] ?? .zero, rate)
    }
    return ReferenceValues(
      ceilings: ceilings,
      heavyDebtServicePPM: ppm("threshold-debt-service-heavy", in: month) ?? 400_000,
      emergencyMonths: (ppm("threshold-emergency-least", in: month) ?? 3_000_000) / 1_000_000,
      programmes: programmes(in: month)
    )
  }

  /// The telephone number of a name, if it is known for sure and holds in a month.
  public func phone(_ id: String, in month: YearMonth) -> String? {
    guard let figure = figure(id, in: month), figure.confidence == .high else { return nil }
    return figure.text
  }

  /// The figure of a name that holds in a month, or else the one that held last before it.
  public func latest(_ id: String, in month: YearMonth) -> ReferenceFigure? {
    figure(id, in: month)
      ?? byName[id]?.filter { $0.validUntil.map { $0 < month } ?? false }
      .max { ($0.validUntil?.ordinal ?? 0) < ($1.validUntil?.ordinal ?? 0) }
  }

  private func ppm(_ id: String, in month: YearMonth) -> Int? {
    latest(id, in: month)?.tenThousandths.map { $0 * 100 }
  }
}
