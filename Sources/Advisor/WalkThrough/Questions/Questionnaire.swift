import Engine
import ReferenceFigures
import ThaiText

/// What is known before anything is asked.
struct InterviewSetting {
  /// The month of the calendar on the wall.
  let today: YearMonth
  /// The first month of the plan.
  let start: YearMonth
  /// The highest rates that the law allows.
  let ceilings: [Lender: NominalAnnualRate]
  /// The share of a card's debt that must be paid each month, parts per million; nil when unknown.
  let cardMinimumPPM: Int?

  /// What the dated figures say of a month.
  ///
  /// - Parameters:
  ///   - figures: The figures.
  ///   - today: The month of the calendar on the wall.
  ///   - start: The first month of the plan; today when nil.
  init(_ figures: ReferenceFigures, today: YearMonth, start: YearMonth? = nil) {
    self.today = today
    self.start = start ?? today
    ceilings = figures.values(in: today).ceilings
    let minimum = figures.figure("minimum-credit-card", in: today)
    cardMinimumPPM = minimum?.unit == "percent" ? minimum?.tenThousandths : nil
  }
}

/// The questions of the interview, as far as the answers so far decide them.
///
/// The questions before any answer do not depend on it, so that going back and forth is a step in
/// the list.
struct Questionnaire {
  let answers: Answers
  let setting: InterviewSetting

  /// All questions, in the order of asking.
  var questions: [InterviewQuestion] { home + income + living + seasons + saving + debts + extras }
}

extension Questionnaire {
  /// The name of the house, who lives there, and money at hand.
  private var home: [InterviewQuestion] {
    let part = HomeWords.part
    return [
      InterviewQuestion(
        id: .name,
        part: part,
        words: HomeWords.name,
        kind: .name,
        fallback: .text(HomeWords.unnamed)
      ),
      InterviewQuestion(
        id: .people,
        part: part,
        words: HomeWords.people,
        kind: .people,
        passing: .skip
      ),
      InterviewQuestion(
        id: .cash,
        part: part,
        words: HomeWords.cash,
        kind: .amount,
        fallback: .amount(.zero)
      ),
      InterviewQuestion(
        id: .buffer,
        part: part,
        words: HomeWords.buffer,
        kind: .amount,
        fallback: .amount(Money(baht: 1_000))
      ),
    ]
  }

  /// What is saved.
  private var saving: [InterviewQuestion] {
    let part = SavingWords.part
    let balance = InterviewQuestion(
      id: .savedBalance,
      part: part,
      words: SavingWords.balance,
      kind: .amount,
      passing: .skip
    )
    guard let saved = answers.amount(.savedBalance), saved > .zero else { return [balance] }
    return [
      balance,
      InterviewQuestion(
        id: .savedDeposit,
        part: part,
        words: SavingWords.deposit,
        kind: .monthlyAmount,
        passing: .skip
      ),
    ]
  }
}
