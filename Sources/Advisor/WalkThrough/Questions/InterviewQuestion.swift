import Engine
import ThaiText

/// One question of the interview, as a plain value.
struct InterviewQuestion {
  /// Which question it is.
  let id: QuestionID
  /// The part of the interview that it belongs to.
  let part: String
  /// What is said around it.
  let words: QuestionWords
  /// What kind of answer is read.
  let kind: AnswerKind
  /// What Enter alone takes when nothing was answered before; nil to pass over.
  var fallback: Answer?
  /// Whether it is left to the review, because what is usual is nearly always right.
  var isLeftToReview = false
  /// What passing over means.
  var passing = Passing.none
}

/// What kind of answer a question reads.
enum AnswerKind {
  /// A name.
  case name
  /// People by age.
  case people
  /// An amount of money.
  case amount
  /// An amount that comes again and again, also told for another length of time.
  case regularAmount(every: TypedPeriod)
  /// An amount of a month or a year, also told as a part of the one that is known: "ครึ่งหนึ่ง".
  case part(of: Money, every: TypedPeriod)
  /// Amounts with their months of the year, also told from the month of the calendar on the wall.
  case seasons(today: YearMonth? = nil)
  /// Several things of a list, also by other words, or names of others, which are changed to how
  /// they stand in a plan; without a naming nothing else than the list may be chosen.
  case picks(
    [String],
    alsoTyped: [[String]] = [],
    naming: (@Sendable (String) -> String)? = { $0 }
  )
  /// Several of the living costs.
  case costs([LivingCost])
  /// One thing of a list.
  case choice([String], alsoTyped: [[String]] = [], mayBeNone: Bool = false)
  /// Interest; told in money it is paid on the given principal.
  case rate(on: Money?)
  /// A month of a year.
  case month(TimeDirection, today: YearMonth)
  /// One month of the year.
  case monthOfYear
  /// A whole number of something; where the whole is known, also what is paid of it already.
  case count(ClosedRange<Int>, of: CountUnit, whole: Int? = nil)
}

extension AnswerKind {
  /// An amount of a month.
  static let monthlyAmount = Self.regularAmount(every: .month)

  /// Whether several things of a list may be chosen.
  var takesSeveral: Bool {
    switch self {
    case .picks, .costs: true
    case .name, .people, .amount, .regularAmount, .part, .seasons, .choice, .rate, .month,
      .monthOfYear, .count:
      false
    }
  }

  /// Whether 0 says that there is none of it.
  var zeroTakesBack: Bool {
    switch self {
    case .picks, .costs, .seasons, .choice(_, _, mayBeNone: true): true
    case .name, .people, .amount, .regularAmount, .part, .choice, .rate, .month, .monthOfYear,
      .count:
      false
    }
  }
}
