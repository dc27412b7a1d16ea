import Engine
import HouseholdFile
import ThaiText

/// One line of the summary, with the questions that it came from.
struct SummaryLine {
  /// What was told, with its title.
  let words: String
  /// The questions that can be asked again, in the order of asking; never empty.
  let questions: [InterviewQuestion]
}

extension Interview {
  /// The lines of the summary, in the order of asking; the last adds a debt where one fits.
  var summary: [SummaryLine] {
    let all = questionnaire.questions
    let told = Self.lines.map { line($0, title: title(of: $0), among: all) }
      .filter { !$0.questions.isEmpty }
    let debts = answers.debts.map { debtLine($0, among: all) }
    let extras = [line(.extras, title: title(of: .extras), among: all)]
    guard let next = answers.nextDebt else { return told + debts + extras }
    let another = SummaryLine(
      words: debts.isEmpty ? SummaryWords.debts(none(of: .debts)) : SummaryWords.anotherDebt,
      questions: all.filter { $0.id == .debt(next, .source) }
    )
    return told + debts + [another] + extras
  }

  /// What is said of a part in which nothing was told: that there is none, or that it was not told.
  private func none(of part: UntoldPart?) -> String {
    let isUntold = part.map(answers.untoldParts.contains) ?? false
    return isUntold ? ConversationWords.untold : ConversationWords.none
  }

  private static let lines: [SummaryLineID] = [
    .name, .people, .cash, .buffer, .crops, .wages, .living, .cuts, .seasons, .saving,
  ]

  private func title(of id: SummaryLineID) -> String {
    switch id {
    case .name: SummaryWords.name
    case .people: SummaryWords.people
    case .cash: SummaryWords.cash
    case .buffer: SummaryWords.buffer
    case .crops: SummaryWords.crops
    case .wages: SummaryWords.wages
    case .living: SummaryWords.living
    case .cuts: SummaryWords.cuts
    case .seasons: SummaryWords.seasons
    case .saving: SummaryWords.saving
    case .extras: ExtraWords.part
    case .debt(let index): answers.name(ofDebt: index).safeForTerminal
    }
  }

  private func line(
    _ id: SummaryLineID,
    title: String,
    among all: [InterviewQuestion]
  ) -> SummaryLine {
    let questions = all.filter { $0.id.line == id }
    let told = told(id, questions)
    let words = told.isEmpty ? none(of: id.untoldPart) : told.joined(separator: ", ")
    return SummaryLine(words: SummaryWords.line(title, words), questions: questions)
  }

  /// What was told in a line; empty when nothing was.
  private func told(_ id: SummaryLineID, _ questions: [InterviewQuestion]) -> [String] {
    switch id {
    case .crops, .wages, .seasons, .living, .cuts, .extras: questions.compactMap(item)
    case .saving: saving
    case .name, .people, .cash, .buffer, .debt:
      questions.compactMap { question in
        answers[question.id].map { question.words(of: $0) }
      }
    }
  }

  /// A thing with its amount; nil for a list of things, and for what there is none of.
  private func item(_ question: InterviewQuestion) -> String? {
    let answer = answers[question.id] ?? .nothing
    guard answer != .amount(.zero), let name = question.id.itemName else { return nil }
    if answer == .nothing, !question.id.isOfPick { return nil }
    return "\(name.safeForTerminal) \(question.words(of: answer))"
  }

  private var saving: [String] {
    guard let balance = answers.amount(.savedBalance) else { return [] }
    let deposit = answers.amount(.savedDeposit) ?? .zero
    return [SummaryWords.saving(balance: balance.thai, deposit: deposit.thai)]
  }

  private func summary(ofDebt index: Int) -> String {
    guard let debt = draft.debt(index) else { return ConversationWords.untold }
    return ([terms(of: debt, index)] + debt.extras).joined(separator: " ")
  }

  private func terms(of debt: Debt, _ index: Int) -> String {
    guard draft.isReckonedByInstallments(index), case .flat(let terms) = debt.contract else {
      return debt.contract.summary
    }
    return DebtQuestionWords.reckonedByInstallments(
      terms.installment.thai,
      terms.remaining,
      total: terms.principal.thai
    )
  }

  private func debtLine(_ index: Int, among all: [InterviewQuestion]) -> SummaryLine {
    let id = SummaryLineID.debt(index)
    let questions = all.filter { $0.id.line == id }
    let told =
      if let missing = draft.missingQuestion(ofDebt: index, among: questions) {
        DebtQuestionWords.missing(missing.missing(in: answers))
      } else {
        summary(ofDebt: index)
      }
    return SummaryLine(words: SummaryWords.line(title(of: id), told), questions: questions)
  }
}

extension Debt {
  /// What is overdue, and until when nothing is paid.
  fileprivate var extras: [String] {
    (overdue > .zero ? [SummaryWords.overdue(overdue)] : [])
      + (holiday.map { [SummaryWords.holiday(until: $0.until)] } ?? [])
  }
}

extension SummaryLineID {
  /// The part that is untold while nothing of the line is told.
  fileprivate var untoldPart: UntoldPart? {
    switch self {
    case .crops: .sales
    case .wages: .wages
    case .living: .living
    case .seasons: .seasons
    case .saving: .savings
    case .debt: .debts
    case .name, .people, .cash, .buffer, .cuts, .extras: nil
    }
  }
}

extension QuestionID {
  /// Whether it asks for the amount of a thing that was picked from a list.
  fileprivate var isOfPick: Bool {
    switch self {
    case .crop, .wage, .season, .asset, .guarantee: true
    default: false
    }
  }
}

extension QuestionID {
  /// The thing that the answer gives an amount for; nil for any other question.
  var itemName: String? {
    switch self {
    case .crop(let pick): pick.name(among: Crop.allCases.map(\.thai))
    case .wage(let pick): pick.name(among: Wage.allCases.map(\.thai))
    case .season(let pick): pick.name(among: SeasonCost.allCases.map(\.thai))
    case .living(let cost), .cut(let cost): cost.thai
    case .asset(let pick): pick.name(among: SoldThing.allCases.map(\.thai))
    case .badYear(let pick): ExtraWords.badYearName(pick.name(among: Crop.allCases.map(\.thai)))
    case .guarantee(let pick):
      pick.name(among: LoanSource.allCases.map { ExtraWords.guaranteeName($0.thai) })
    case .loanLimit: ExtraTopic.loan.thai
    case .name, .people, .cash, .buffer, .crops, .wages, .cuts, .seasons, .savedBalance,
      .savedDeposit, .debt, .extras, .assets, .loanSource, .loanRate, .loanTerm,
      .guarantees:
      nil
    }
  }
}
