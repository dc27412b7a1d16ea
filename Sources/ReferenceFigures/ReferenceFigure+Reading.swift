import Engine
import JSON5

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
      confidence: confidence,
      note: node.string("note"),
      inquiry: Inquiry(node)
    )
  }
}

extension ReferenceFigure.Inquiry {
  /// What to ask about a figure; nil when a part is missing.
  fileprivate init?(_ node: JSON5Node) {
    guard let name = node.string("askAbout"), let reason = node.string("askWhy") else { return nil }
    self.init(name: name, reason: reason, hotline: node.string("askAt"))
  }
}
