import Engine
import HouseholdFile
import ThaiText

/// What becomes of a family that chooses as one table does.
struct GamePath: Sendable {
  private let story: GameStory
  /// The months that are over, first month first.
  private(set) var lived: [LivedMonth] = []
  /// The month that is being decided.
  private(set) var open: OpenMonth
  /// What was chosen, turn by turn; nil where nothing could be.
  private(set) var choices: [Int?] = []
  /// The plan that the family follows; nil where it chooses.
  private(set) var plan: FollowedPlan?

  /// The family on the first day of a story.
  init(_ story: GameStory) {
    self.story = story
    open = OpenMonth(household: story.household)
    strike()
  }

  /// The path after some choices, from the first turn on.
  ///
  /// - Parameters:
  ///   - story: The story.
  ///   - choices: What was chosen, turn by turn; nil for nothing at all.
  init(_ story: GameStory, choosing choices: [Int?]) {
    self.init(story)
    for choice in choices {
      reachTurn()
      choose(choice)
    }
  }

  /// The path of a family that lets everything take its course.
  static func doingNothing(in story: GameStory) -> Self {
    var path = Self(story, choosing: story.turns.map { _ in nil })
    path.finish()
    return path
  }

  /// Lives on until the next turn's month, and lets happen what it tells of.
  mutating func reachTurn() {
    let turn = story.turns[choices.count]
    live(until: turn.month)
    open = open.befallen(by: turn.happens)
  }

  /// Why a choice of the turn that was reached cannot be taken; nil when it can.
  func obstacle(to choice: Int) -> Obstacle? {
    if let settledDebt { return .debtGone(settledDebt) }
    do throws(Obstacle) {
      _ = try open.choosing(story.turns[choices.count].choices[choice].actions)
      return nil
    } catch {
      return error
    }
  }

  /// The debt that the turn is about and that is gone; nil where there is something to choose.
  var settledDebt: String? {
    guard let debt = story.turns[choices.count].debt,
      !open.household.debts.contains(where: { $0.name == debt })
    else { return nil }
    return debt
  }

  /// What stands in the way of each choice of the turn that was reached.
  var obstacles: [Obstacle?] { story.turns[choices.count].choices.indices.map { obstacle(to: $0) } }

  /// Whether something can be chosen in the turn that was reached.
  var canChoose: Bool { obstacles.contains(nil) }

  /// Whether a choice can be taken, or nothing where nothing can be.
  func accepts(_ choice: Int?) -> Bool { choice.map { obstacle(to: $0) == nil } ?? !canChoose }

  /// Takes a choice of the turn that was reached; one that cannot be taken is nothing at all.
  mutating func choose(_ choice: Int?) {
    let actions = choice.map { story.turns[choices.count].choices[$0].actions } ?? []
    let chosen = try? open.choosing(actions)
    open = chosen ?? open
    choices.append(chosen == nil ? nil : choice)
  }

  /// The money in the house before one of the months that are over, by its place.
  func cash(before place: Int) -> Money {
    place == 0 ? story.household.cash : lived[place - 1].next.cash
  }

  /// The first of the next months in which the money will not reach when nothing is done, and how much
  /// is lacking; nil when it will.
  func shortMonth(within count: Int) -> (month: YearMonth, lacking: Money)? {
    var path = self
    for _ in 0..<count {
      let month = path.open.lived()
      if month.isShort { return (month.month, month.shortfall + month.missed) }
      path.live(month)
    }
    return nil
  }

  /// Lives through the last month.
  mutating func finish() { live(until: story.lastMonth.adding(months: 1)) }

  /// Makes the recommended plan for the family as it is now, and begins to follow it.
  mutating func followAnew() {
    let plan = FollowedPlan(for: open.household)
    self.plan = plan
    open.household = plan.household
  }

  /// Lives through a month of the plan that is followed; it is made anew where the family stands
  /// otherwise than it has it.
  mutating func liveAsPlanned() {
    if let plan, !plan.isKept(by: open.household) { followAnew() }
    guard let plan else { return }
    live(plan.lived(open))
  }

  private mutating func live(_ month: LivedMonth) {
    lived.append(month)
    open = OpenMonth(household: month.next)
    strike()
  }

  /// Changes the family before the month is lived.
  mutating func change(_ change: (inout OpenMonth) -> Void) { change(&open) }

  private mutating func live(until month: YearMonth) {
    while open.household.start < month { live(open.lived()) }
  }

  private mutating func strike() {
    let month = open.household.start
    for shock in story.shocks where shock.month == month {
      open.household = open.household.struck(by: shock, named: ShockWords.title(shock.kind))
    }
  }
}
