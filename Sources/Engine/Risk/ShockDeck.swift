/// Cards of what may befall a family, each with its chance in a year.
public struct ShockDeck: Hashable, Sendable {
  /// One card.
  public struct Card: Hashable, Sendable {
    /// What happens.
    public let kind: Shock.Kind
    /// The chance that it happens in a year, parts per million.
    public let chancePPM: Int
    /// The effects that are equally likely; never empty.
    public let effects: [Shock.Effect]

    /// A card with its chance and its effects.
    public init(_ kind: Shock.Kind, chancePPM: Int, effects: [Shock.Effect]) {
      (self.kind, self.chancePPM, self.effects) = (kind, chancePPM, effects)
    }
  }

  /// The cards, in the order in which they are drawn.
  public let cards: [Card]

  /// A deck of cards.
  public init(_ cards: [Card]) {
    self.cards = cards
  }

  /// The deck that is used unless another one is given: what villagers say befalls them, not a
  /// statistic.
  public static let standard = Self([
    Card(.illness, chancePPM: 200_000, effects: costs(1_500, 2_500, 4_000, 6_000)),
    Card(.funeral, chancePPM: 300_000, effects: costs(1_000, 1_500, 2_500)),
    Card(.repair, chancePPM: 300_000, effects: costs(800, 1_500, 2_800)),
    Card(.disaster, chancePPM: 100_000, effects: losses(400_000, 600_000)),
    Card(.priceFall, chancePPM: 150_000, effects: losses(150_000, 250_000)),
  ])

  private static func costs(_ baht: Int...) -> [Shock.Effect] {
    baht.map { .cost(Money(baht: $0)) }
  }

  private static func losses(_ ppm: Int...) -> [Shock.Effect] { ppm.map { .cropLoss(ppm: $0) } }

  /// What a seed brings, year by year.
  ///
  /// Every year each card is drawn with its chance, in one of the year's months. The same seed
  /// brings the same shocks on every machine.
  ///
  /// - Parameters:
  ///   - seed: Which future it is.
  ///   - start: The first month.
  ///   - count: How many months, zero or more.
  /// - Returns: The shocks of those months, first month first; may be empty.
  public func shocks(seed: UInt64, from start: YearMonth, months count: Int) -> [Shock] {
    var numbers = SeededNumbers(seed: seed)
    var shocks: [Shock] = []
    for year in 0..<(count + 11) / 12 {
      for card in cards {
        let happens = numbers.next(below: 1_000_000) < card.chancePPM
        let month = 12 * year + numbers.next(below: 12)
        let effect = card.effects[numbers.next(below: card.effects.count)]
        guard happens, month < count else { continue }
        shocks.append(Shock(card.kind, in: start.adding(months: month), effect))
      }
    }
    return shocks.enumerated().sorted {
      ($0.element.month, $0.offset) < ($1.element.month, $1.offset)
    }
    .map(\.element)
  }
}
