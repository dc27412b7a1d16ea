import Engine
import HouseholdFile

/// What a game is about: the family, the decisions before it, and what will befall it.
struct GameStory: Sendable {
  /// The family on the first day.
  let household: Household
  /// The decisions, first month first; never empty.
  let turns: [GameTurn]
  /// What befalls the family, first month first.
  let shocks: [Shock]

  /// The story that a scenario tells with a seed; zero for one without shocks.
  init(_ household: Household, turns: [GameTurn], seed: Int) {
    (self.household, self.turns) = (household, turns)
    let last = turns.map(\.month).max() ?? household.start
    let count = max(0, household.start.months(until: last)) + 1
    let drawn = ShockDeck.standard.shocks(
      seed: UInt64(seed),
      from: household.start,
      months: count
    )
    let hasCrops = !household.crops.isEmpty
    shocks =
      seed == 0
      ? []
      : drawn.filter { shock in
        if case .cropLoss = shock.effect { hasCrops } else { true }
      }
  }

  /// The month at whose end the game is over.
  var lastMonth: YearMonth { turns.reduce(household.start) { max($0, $1.month) } }

  /// What befalls the family in some months.
  func shocks(from first: YearMonth, through last: YearMonth) -> [Shock] {
    shocks.filter { $0.month >= first && $0.month <= last }
  }
}
