import JSON5

/// Finds the places of a lesson that are filled later, `{{…}}`, and makes them slots.
struct SlotFilling {
  private let figures: Set<String>?
  private(set) var problems: [(line: Int, fact: LessonProblem.Fact)] = []

  init(figures: Set<String>?) {
    self.figures = figures
  }

  /// The same blocks with slots among their words.
  mutating func blocks(_ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
    blocks.map { block in
      block.mapping { piece, line in
        guard case .text(let words) = piece else { return [piece] }
        return pieces(words[...], line: line)
      }
    }
  }

  private mutating func pieces(_ words: Substring, line: Int) -> [Inline] {
    var pieces: [Inline] = []
    var rest = words
    while rest.utf8.contains(UInt8(ascii: "{")), let opening = rest.firstRange(of: "{{"),
      let closing = rest[opening.upperBound...].firstRange(of: "}}")
    {
      if rest.startIndex < opening.lowerBound {
        pieces.append(.text(String(rest[..<opening.lowerBound])))
      }
      let name = rest[opening.upperBound..<closing.lowerBound]
      if let slot = slot(name) {
        pieces.append(.slot(slot))
      } else {
        let nearest = Spelling.nearest(to: String(name), among: Self.names)
        problems.append((line, .unknownSlot(String(name), nearest: nearest)))
      }
      rest = rest[closing.upperBound...]
    }
    return rest.isEmpty ? pieces : pieces + [.text(String(rest))]
  }

  private static let names = ["household"] + HouseholdValue.allCases.map(\.rawValue)

  private func slot(_ text: Substring) -> LessonSlot? {
    if text == "household" { return .household }
    if let id = figure(in: text, after: "figure:") { return .figure(id) }
    if let id = figure(in: text, after: "until:") { return .lastDay(id) }
    let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    return HouseholdValue(rawValue: String(parts[0])).map {
      .value($0, otherwise: parts.count > 1 ? String(parts[1]) : nil)
    }
  }

  /// The name of a figure that is known; nil for other words.
  private func figure(in text: Substring, after opening: String) -> String? {
    guard text.hasPrefix(opening) else { return nil }
    let id = String(text.dropFirst(opening.count))
    return figures?.contains(id) == false ? nil : id
  }
}
