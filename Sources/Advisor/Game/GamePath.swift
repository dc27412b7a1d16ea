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
    do throws(Obstacle) {
      _ = try open.choosing(story.turns[choices.count].choices[choice].actions)
      return nil
    } catch {
      return error
    }
  }

  /// Takes a choice of the turn that was reached; one that cannot be taken is nothing at all.
  mutating func choose(_ choice: Int?) {
    let actions = choice.map { story.turns[choices.count].choices[$0].actions } ?? []
    let chosen = try? open.choosing(actions)
    open = chosen ?? open
    choices.append(chosen == nil ? nil : choice)
  }

  /// Lives through the last month.
  mutating func finish() { live(until: story.lastMonth.adding(months: 1)) }

  /// Lets a plan's first month happen in place of what is due.
  mutating func live(_ month: LivedMonth) {
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
