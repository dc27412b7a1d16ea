/// What the arrow keys stand on in a list, and what was marked there.
struct MenuChoice: Hashable, Sendable {
  /// The entry that the arrow keys stand on, from zero; nil when they were not used.
  private(set) var place: Int?
  /// The entries that were marked, where several may be chosen.
  private(set) var marked: Set<Int> = []

  /// Moves by one entry, around the ends; the first move stands on an end.
  mutating func move(_ step: Int, of count: Int) {
    guard count > 0 else { return }
    place = place.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
  }

  /// Marks the entry, or takes its mark away.
  mutating func mark() {
    guard let place else { return }
    marked.formSymmetricDifference([place])
  }

  /// What Enter takes, as it would be typed.
  func typed(_ entries: [String]) -> String {
    if !marked.isEmpty { return marked.sorted().map { entries[$0] }.joined(separator: " ") }
    return place.map { entries[$0] } ?? ""
  }
}
