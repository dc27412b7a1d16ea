import Engine
import ThaiText

/// All that was answered so far; a question passed over has the answer ``Answer/nothing``.
struct Answers: Hashable {
  private var answers: [QuestionID: Answer] = [:]

  /// What was answered to a question; nil when it was not asked yet.
  subscript(id: QuestionID) -> Answer? {
    get { answers[id] }
    set { answers[id] = newValue }
  }

  /// Every answer with its question, in any order.
  var told: [(QuestionID, Answer)] { answers.map { ($0.key, $0.value) } }

  /// Forgets all answers about a debt.
  mutating func forgetDebt(_ index: Int) {
    answers = answers.filter { $0.key.line != .debt(index) }
  }

  /// Whether a question has no answer that a plan can be reckoned with.
  func isUntold(_ id: QuestionID) -> Bool { answers[id]?.tellsAll != true }

  /// Whether an answer waits for its other part.
  func isBegun(_ id: QuestionID) -> Bool {
    if case .begun? = answers[id] { true } else { false }
  }

  /// Whether any answer waits for its other part.
  var holdsBegun: Bool { answers.keys.contains(where: isBegun) }

  /// Whether nothing was told yet.
  var isEmpty: Bool { answers.values.allSatisfy { $0 == .nothing } }

  /// The amount of an answer; nil without one.
  func amount(_ id: QuestionID) -> Money? {
    guard case .amount(let amount)? = answers[id] else { return nil }
    return amount
  }

  /// The seasons of an answer; empty without any.
  func seasons(_ id: QuestionID) -> [Season] {
    guard case .seasons(let seasons)? = answers[id] else { return [] }
    return seasons
  }

  /// What was picked; empty without anything.
  func picks(_ id: QuestionID) -> [Pick] {
    guard case .picks(let picks)? = answers[id] else { return [] }
    return picks
  }

  /// The place of what was chosen; nil without a choice.
  func choice(_ id: QuestionID) -> Int? {
    guard case .choice(let choice)? = answers[id] else { return nil }
    return choice
  }

  /// The count of an answer; nil without one.
  func count(_ id: QuestionID) -> Int? {
    guard case .count(let count)? = answers[id] else { return nil }
    return count
  }

  /// The text of an answer; nil without one.
  func text(_ id: QuestionID) -> String? {
    guard case .text(let text)? = answers[id] else { return nil }
    return text
  }
}

/// What a list of the interview offers.
extension Answers {
  /// Living costs that are above zero, in the order of the list.
  var livingCosts: [LivingCost] {
    LivingCost.allCases.filter { amount(.living($0)) ?? .zero > .zero }
  }

  /// Costs that the family could cut, in the order of the list.
  var cutCosts: [LivingCost] {
    guard case .costs(let costs)? = self[.cuts] else { return [] }
    let spent = livingCosts
    return spent.filter(costs.contains)
  }
}
