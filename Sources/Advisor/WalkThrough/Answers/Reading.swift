import HouseholdFile
import ThaiText

/// What came of reading an answer.
enum Reading {
  /// The answer, with what was understood where that is better repeated back.
  case answer(Answer, repeatBack: Bool = false)
  /// A part is missing, which is asked for; what is typed then completes the answer.
  case unfinished(FollowUp)
  /// It cannot be used yet, with what to say.
  case problem([String])
}

/// A question for the missing part of an answer.
struct FollowUp {
  /// The question.
  let ask: String
  /// An answer that can be copied.
  let example: String
  /// What is said to those who ask for more.
  var more: [String] = []
  /// What can be chosen, and the whole answer that each choice makes; empty for free words.
  var choices: [(item: String, whole: String)] = []
  /// The whole answer that free words make.
  var complete: (String) -> String = { $0 }
}

extension AnswerKind {
  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - text: What was typed, not empty.
  ///   - example: An answer that can be copied, for those whose answer cannot be used.
  /// - Returns: The answer, or what to ask or to say.
  func read(_ text: String, example: String) -> Reading {
    if saysNothing(text) { return .answer(.nothing) }
    do throws(ValueProblem) {
      return try checked(text)
    } catch {
      return .problem(AnswerProblemWords.lines(error, example: example))
    }
  }

  /// Whether the answer says that there is none.
  private func saysNothing(_ text: String) -> Bool {
    switch self {
    case .name, .people, .month, .monthOfYear, .count: false
    case .choice(_, _, let mayBeNone): mayBeNone && Self.isNone(text)
    case .picks, .costs, .seasons: Self.isNone(text)
    case .amount, .monthlyAmount, .rate: ConversationWords.nothing.contains(text)
    }
  }

  private static func isNone(_ text: String) -> Bool {
    ConversationWords.nothing.contains(text) || WholeNumberReading.read(text) == 0
  }

  private func checked(_ text: String) throws(ValueProblem) -> Reading {
    switch self {
    case .name: try Self.name(text)
    case .people: Self.people(text)
    case .amount: try Self.amount(ThaiNumber.readAmount(text))
    case .monthlyAmount: try Self.amount(ThaiNumber.readMonthlyAmount(text))
    case .seasons: try Self.seasons(text)
    case .picks(let items, let naming): Self.picks(text, among: items, naming: naming)
    case .costs(let costs): Self.costs(text, among: costs)
    case .choice(let items, let alsoTyped, _): Self.choice(text, among: items, alsoTyped)
    case .rate(let principal): try Self.rate(text, on: principal)
    case .month(let direction, let today): try Self.month(text, today, direction)
    case .monthOfYear: try Self.monthOfYear(text)
    case .count(let range): try Self.count(text, in: range)
    }
  }

  private static func amount(_ typed: TypedAmount) -> Reading {
    .answer(.amount(typed.amount), repeatBack: !typed.isPlain)
  }

  private static func count(
    _ text: String,
    in range: ClosedRange<Int>
  ) throws(ValueProblem) -> Reading {
    var bare = text
    for unit in ConversationWords.countUnits where bare.hasSuffix(unit) {
      bare.removeLast(unit.count)
    }
    guard let number = WholeNumberReading.read(bare) else {
      throw .wrongShape(expected: .count, found: .text(text))
    }
    return .answer(.count(try ValueLimits.count(number, in: range, text: text)))
  }
}
