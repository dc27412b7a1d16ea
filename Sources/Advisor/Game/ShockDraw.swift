import Engine

/// Draws what befalls the family of a game: always something, and not the same in every story.
struct ShockDraw: Sendable {
  private let text: String

  /// The draw of a seed for a scenario.
  init(seed: Int, of id: String) {
    text = "\(id) \(seed)"
  }

  /// Draws that are tried until one brings something.
  private static let tries = 256

  /// What befalls a family in its first months, first month first.
  ///
  /// Crops that fail are left out where there are none. It is empty only where no draw brings anything,
  /// as for a game of no month.
  func shocks(of household: Household, months: Int) -> [Shock] {
    let hasCrops = !household.crops.isEmpty
    for attempt in 0..<Self.tries {
      let drawn = ShockDeck.standard.shocks(
        seed: Self.number(of: "\(text) \(attempt)"),
        from: household.start,
        months: months
      )
      let told = drawn.filter { shock in
        if case .cropLoss = shock.effect { hasCrops } else { true }
      }
      if !told.isEmpty { return told }
    }
    return []
  }

  /// The same number of a text on every machine (FNV-1a of 64 bits).
  private static func number(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
