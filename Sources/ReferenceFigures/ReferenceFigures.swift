public import Engine
import JSON5

/// The dated figures of law and custom that stand beside the lessons.
public struct ReferenceFigures: Sendable {
  /// The figures in file order.
  public let figures: [ReferenceFigure]
  /// The places in the file, from zero, of figures that could not be read; empty in a good file.
  public let unreadable: [Int]

  /// Reads a file of figures.
  ///
  /// - Parameter text: JSON5: an object whose `figures` is a list.
  public init(_ text: String) {
    guard case .success(let tree) = JSON5.parse(Array(text.utf8)),
      case .array(let items)? = tree["figures"]
    else {
      (figures, unreadable) = ([], [0])
      return
    }
    let read = items.map(ReferenceFigure.init)
    figures = read.compactMap(\.self)
    unreadable = read.indices.filter { read[$0] == nil }
  }

  /// The figure of a name, if it holds in a month.
  public func figure(_ id: String, in month: YearMonth) -> ReferenceFigure? {
    figures.first { $0.id == id && $0.holds(in: month) }
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
      emergencyMonths: (ppm("threshold-emergency-least", in: month) ?? 3_000_000) / 1_000_000
    )
  }

  /// The telephone number of a name, if it is known for sure and holds in a month.
  public func phone(_ id: String, in month: YearMonth) -> String? {
    guard let figure = figure(id, in: month), figure.confidence == .high else { return nil }
    return figure.text
  }

  private func ppm(_ id: String, in month: YearMonth) -> Int? {
    figure(id, in: month)?.tenThousandths.map { $0 * 100 }
  }
}

extension JSON5Node {
  subscript(key: String) -> JSON5Value? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value.value
  }

  func string(_ key: String) -> String? {
    guard case .string(let text)? = self[key] else { return nil }
    return text
  }

  func month(_ key: String) -> YearMonth? {
    let parts = (string(key) ?? "").split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, (1...12).contains(parts[1]) else { return nil }
    return YearMonth(year: parts[0] >= 2400 ? parts[0] - 543 : parts[0], month: parts[1])
  }
}

extension ReferenceFigure {
  /// A figure as the file has it; nil when a part is missing.
  init?(_ node: JSON5Node) {
    guard let id = node.string("id"), let topic = node.string("topic"),
      let title = node.string("title"), let unit = node.string("unit"),
      let source = node.string("source"),
      node["validFrom"] == nil || node.month("validFrom") != nil,
      let confidence = node.string("confidence").flatMap(Confidence.init)
    else { return nil }
    var tenThousandths: Int?
    if case .number(let number)? = node["value"],
      case .exact(let exact) = number.scaled(byPowerOfTen: 4)
    {
      tenThousandths = exact
    }
    guard tenThousandths != nil || node.string("text") != nil else { return nil }
    self.init(
      id: id,
      topic: topic,
      lender: node.string("lender").flatMap(Lender.init),
      title: title,
      tenThousandths: tenThousandths,
      unit: unit,
      text: node.string("text"),
      validFrom: node.month("validFrom"),
      validUntil: node.month("validUntil"),
      source: source,
      confidence: confidence
    )
  }
}
