import Engine
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

extension Reading {
  /// The reading, with what was understood to be repeated back.
  var repeatedBack: Reading {
    if case .answer(let answer, _) = self { .answer(answer, repeatBack: true) } else { self }
  }
}

/// A question for the missing part of an answer.
struct FollowUp {
  /// The question.
  let ask: String
  /// An answer that can be copied.
  let example: String
  /// What is said to those who ask for more.
  var more: [String] = []
  /// What can be chosen; empty for free words.
  var choices: [Choice] = []
  /// The whole answer that free words make.
  var complete: (String) -> String = { $0 }

  /// Something that can be chosen, and the whole answer that it makes.
  struct Choice {
    let item: String
    let whole: String
    /// Other words that are typed for it.
    var alsoTyped: [String] = []
  }
}

extension AnswerKind {
  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - text: What was typed, not empty.
  ///   - example: An answer that can be copied, for those whose answer cannot be used.
  ///   - rangeEnd: Which end of a range such as "3-4 พัน" is taken.
  /// - Returns: The answer, or what to ask or to say.
  func read(_ text: String, example: String, of rangeEnd: RangeEnd = .upper) -> Reading {
    let plain = isName ? text : text.withoutPoliteEnding
    if let nothing = nothing(plain) { return .answer(nothing) }
    if countsMoney, let followUp = FollowUp(askingForPointIn: plain) {
      return .unfinished(followUp)
    }
    do throws(ValueProblem) {
      return try checked(plain, rangeEnd, example: example)
    } catch {
      return .problem(AnswerProblemWords.lines(error, example: example))
    }
  }

  /// Whether words say that the answer is not known.
  func isPassed(by words: String) -> Bool {
    !isName && ConversationWords.skip.contains(words.withoutPoliteEnding)
  }

  private var isName: Bool {
    if case .name = self { true } else { false }
  }

  /// The answer of words that say that there is none; nil when they do not.
  private func nothing(_ text: String) -> Answer? {
    switch self {
    case .name, .people, .month, .monthOfYear, .count, .choice(_, _, mayBeNone: false): nil
    case .choice, .picks: Self.isNone(text, or: ConversationWords.noMore) ? .nothing : nil
    case .costs: Self.isNone(text, or: LivingWords.cutsNothing) ? .nothing : nil
    case .seasons: Self.isNone(text) ? .seasons([]) : nil
    case .amount, .regularAmount, .part:
      ConversationWords.nothing.contains(text) ? .amount(.zero) : nil
    case .rate: ConversationWords.nothing.contains(text) ? .rate(.zero) : nil
    }
  }

  private static func isNone(_ text: String, or words: [String] = []) -> Bool {
    (ConversationWords.nothing + words).contains(text) || WholeNumberReading.read(text) == 0
  }

  /// Whether it is money, alone or with months.
  private var countsMoney: Bool {
    switch self {
    case .amount, .regularAmount, .part, .seasons: true
    case .name, .people, .picks, .costs, .choice, .rate, .month, .monthOfYear, .count: false
    }
  }

  private func checked(
    _ text: String,
    _ end: RangeEnd,
    example: String
  ) throws(ValueProblem) -> Reading {
    switch self {
    case .name: try Self.name(text)
    case .people: Self.people(text)
    case .amount: try Self.amount(ThaiNumber.readAmount(text, of: end))
    case .regularAmount(let period):
      try Self.amount(ThaiNumber.readAmount(text, every: period, of: end))
    case .part(let whole, let period): try Self.share(text, of: whole, every: period, end)
    case .seasons(let today): try Self.seasons(text, end, today)
    case .picks(let items, let also, let naming):
      Self.picks(text, among: items, also, naming: naming, example: example)
    case .costs(let costs): Self.costs(text, among: costs)
    case .choice(let items, let alsoTyped, let mayBeNone):
      Self.choice(
        text,
        among: items,
        alsoTyped,
        isLender: mayBeNone && items.contains(DebtSource.other.thai)
      )
    case .rate(let principal): try Self.rate(text, on: principal, end)
    case .month(let direction, let today): try Self.month(text, today, direction)
    case .monthOfYear: try Self.monthOfYear(text)
    case .count(let range, of: let unit, let whole):
      try Self.count(text, unit, in: range, of: whole, end)
    }
  }

  private static func amount(_ typed: TypedAmount) -> Reading {
    .answer(.amount(typed.amount), repeatBack: !typed.isPlain)
  }

  private static func share(
    _ text: String,
    of whole: Money,
    every period: TypedPeriod,
    _ end: RangeEnd
  ) throws(ValueProblem) -> Reading {
    if let part = ThaiNumber.readPart(text, of: whole) {
      return .answer(.amount(part), repeatBack: true)
    }
    return try amount(ThaiNumber.readAmount(text, every: period, of: end))
  }

  /// What is left when so much of a known whole is paid: "จ่ายไปแล้ว 16"; nil when that was not typed.
  private static func paid(
    _ text: String,
    _ unit: CountUnit,
    in range: ClosedRange<Int>,
    of whole: Int?
  ) throws(ValueProblem) -> Reading? {
    guard let whole, let word = DebtQuestionWords.paidBeginnings.first(where: text.hasPrefix) else {
      return nil
    }
    let paid = String(text.dropFirst(word.count)).trimmingSpaces
    guard let count = try? ThaiNumber.readCount(paid, of: unit, in: 0...whole).count else {
      return nil
    }
    let left = try ValueLimits.count(whole - count, in: range, text: text)
    return .answer(.count(left), repeatBack: true)
  }

  private static func count(
    _ text: String,
    _ unit: CountUnit,
    in range: ClosedRange<Int>,
    of whole: Int?,
    _ end: RangeEnd
  ) throws(ValueProblem) -> Reading {
    if let left = try paid(text, unit, in: range, of: whole) { return left }
    let typed = try ThaiNumber.readCount(text, of: unit, in: range, end: end)
    return .answer(.count(typed.count), repeatBack: !typed.isPlain)
  }
}

extension String {
  /// The text without words at its end that are only polite.
  var withoutPoliteEnding: String {
    var text = self
    while let word = ConversationWords.polite.first(where: { text.hasSuffix($0) && text != $0 }) {
      text = String(text.dropLast(word.count)).trimmingSpaces
    }
    return text
  }
}
