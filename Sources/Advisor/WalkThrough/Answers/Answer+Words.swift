import Engine
import ThaiText

extension InterviewQuestion {
  /// An answer to the question, in words.
  func words(of answer: Answer) -> String {
    switch answer {
    case .nothing: passing.told
    case .begun(let typed): ConversationWords.begun(typed.safeForTerminal)
    case .text(let text): text.safeForTerminal
    case .amount(let amount): amount.thai
    case .seasons([]): ConversationWords.none
    case .seasons(let seasons): seasons.map(\.words).joined(separator: " · ")
    case .picks(let picks): picks.map(name).joined(separator: ", ")
    case .costs(let costs): costs.map(\.thai).joined(separator: ", ")
    case .choice(let place): items.indices.contains(place) ? items[place] : ""
    case .rate(let rate): rate == .zero ? ConversationWords.noInterest : rate.thaiBothWays
    case .month(let month): month.thai()
    case .monthOfYear(let month):
      ThaiDate.month(yearCE: 2000, month: month, style: .longWithoutYear)
    case .count(let count): countWords(count)
    case .people(let people):
      HomeWords.people(adults: people.adults, children: people.children, elders: people.elders)
    }
  }

  /// An answer in words that say how often it comes, to be agreed to.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - typed: What was typed for it: interest is told by the period that was said.
  /// - Returns: The words.
  func understood(_ answer: Answer, of typed: String? = nil) -> String {
    if answer == .amount(.zero) { return ConversationWords.none }
    return switch (kind, answer) {
    case (.regularAmount(let period), .amount(let amount)): period.words(amount.thai)
    case (.part(_, let period), .amount(let amount)): period.words(amount.thai)
    case (.choice, .choice) where isInterestByTheYear(answer, typed):
      DebtQuestionWords.yearlyInterestByMonth
    case (.rate, .rate(let rate)) where rate != .zero:
      rate.thai(toldBy: typed.flatMap(AnswerKind.periodOfRate))
    default: words(of: answer)
    }
  }

  /// Whether interest was told by the year that a plan reckons by the month.
  private func isInterestByTheYear(_ answer: Answer, _ typed: String?) -> Bool {
    guard case .debt(_, .way) = id, words(of: answer) == DebtWay.interestOnly.thai, let typed else {
      return false
    }
    return DebtQuestionWords.yearlyInterest.contains(where: typed.contains)
  }

  /// What can be chosen, first number first; empty when the answer is typed freely.
  var items: [String] {
    switch kind {
    case .picks(let items, _, _), .choice(let items, _, _): items
    case .costs(let costs): costs.map(\.thai)
    case .name, .people, .amount, .regularAmount, .part, .seasons, .rate, .month, .monthOfYear,
      .count:
      []
    }
  }

  private func countWords(_ count: Int) -> String {
    if case .count(_, of: let unit, _) = kind {
      unit.words(count)
    } else {
      ThaiNumber.grouped(count)
    }
  }

  private func name(of pick: Pick) -> String { pick.name(among: items).safeForTerminal }
}

extension Season {
  /// The months and the amount of each.
  var words: String { IncomeWords.season(months: months, amount: amount.thai) }
}
