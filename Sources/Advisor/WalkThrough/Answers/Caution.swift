import ThaiText

extension InterviewQuestion {
  /// Reads what was typed; of a range the end that is safer to plan with.
  func read(_ text: String, example: String) -> Reading {
    if case .debt(_, .installments) = id, DebtQuestionWords.tellsLeft(text) {
      return .problem([DebtQuestionWords.wholeAsked])
    }
    if case .crop = id, IncomeWords.tellsGoodOrBadYear(text) {
      return .problem([IncomeWords.usualYearAsked])
    }
    if case .debt(_, .balance) = id {
      guard let principal = DebtQuestionWords.principalWords(text), !principal.isEmpty else {
        return .problem([DebtQuestionWords.interestIncluded])
      }
      return kind.read(principal, example: example, of: id.saferEnd)
    }
    return kind.read(text, example: example, of: id.saferEnd)
  }

  /// Whether an answer is one end of a range that was typed.
  func isOneEnd(_ answer: Answer, of text: String) -> Bool {
    guard case .answer(let other, _) = kind.read(text, example: "", of: id.saferEnd.other) else {
      return false
    }
    return other != answer
  }
}

extension QuestionID {
  /// Which end of a range is safer to plan with: little that comes in, much that goes out.
  var saferEnd: RangeEnd {
    switch self {
    case .cash, .crops, .crop, .wages, .wage, .cuts, .cut, .savedBalance, .assets, .asset,
      .loanLimit,
      .loanTerm, .badYear, .debt(_, .received), .debt(_, .principal):
      .lower
    case .name, .people, .buffer, .living, .seasons, .season, .savedDeposit, .extras, .loanSource,
      .loanRate, .guarantees, .guarantee, .debt:
      .upper
    }
  }
}
