import Engine
import HouseholdFile
import ThaiText

/// What a game is about: the family, the decisions before it, and what will befall it.
struct GameStory: Sendable {
  /// The family on the first day.
  let household: Household
  /// The decisions, first month first; never empty.
  let turns: [GameTurn]
  /// What befalls the family, first month first.
  let shocks: [Shock]

  /// The story that a scenario tells with a seed.
  ///
  /// - Parameters:
  ///   - household: The family on the first day.
  ///   - turns: The decisions; never empty.
  ///   - seed: Which shocks there are, at least one; zero for none.
  ///   - id: Whose shocks they are: other scenarios have others with the same seed.
  init(_ household: Household, turns: [GameTurn], seed: Int, of id: String = "") {
    let last = turns.map(\.month).max() ?? household.start
    let months = max(0, household.start.months(until: last)) + 1
    let shocks =
      seed == 0 ? [] : ShockDraw(seed: seed, of: id).shocks(of: household, months: months)
    self.init(household, turns, shocks)
  }

  private init(_ household: Household, _ turns: [GameTurn], _ shocks: [Shock]) {
    (self.household, self.turns, self.shocks) = (household, turns, shocks)
  }

  /// The month at whose end the game is over.
  var lastMonth: YearMonth { turns.reduce(household.start) { max($0, $1.month) } }

  /// What befalls the family in some months.
  func shocks(from first: YearMonth, through last: YearMonth) -> [Shock] {
    shocks.filter { $0.month >= first && $0.month <= last }
  }

  /// Whether anything befalls the family that its file does not tell.
  var hasSurprises: Bool { !shocks.isEmpty || turns.contains { !$0.happens.isEmpty } }

  /// The same story for a family that knows from the first day what it will have to spend and what
  /// incomes will fail.
  var foreseen: Self {
    var household = shocks.reduce(self.household) {
      $0.struck(by: $1, named: ShockWords.title($1.kind))
    }
    let turns = turns.map { turn in
      var turn = turn
      turn.happens = turn.happens.filter { !household.foresees($0, in: turn.month) }
      return turn
    }
    return Self(household, turns, [])
  }
}

extension Household {
  /// Takes something that will happen into account; false where that cannot be done ahead.
  fileprivate mutating func foresees(_ action: GameAction, in month: YearMonth) -> Bool {
    switch action {
    case .spend(let name, let amount):
      self = changed(by: .shock(name: name, amount: amount, month: month))
    case .lose(let income, let ppm, let until):
      self = losing(ppm: ppm, of: income, from: month, until: max(until ?? month, month))
    default: return false
    }
    return true
  }
}
