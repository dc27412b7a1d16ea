import Engine
import ThaiText

extension InterviewQuestion {
  /// An answer to the question, in words.
  func words(of answer: Answer) -> String {
    switch answer {
    case .nothing: ConversationWords.none
    case .text(let text): text.safeForTerminal
    case .amount(let amount): amount.thai
    case .seasons(let seasons): seasons.map(\.words).joined(separator: " · ")
    case .picks(let picks): picks.map(name).joined(separator: ", ")
    case .costs(let costs): costs.map(\.thai).joined(separator: ", ")
    case .choice(let place): items.indices.contains(place) ? items[place] : ""
    case .rate(let rate): rate.thai
    case .month(let month): month.thai()
    case .monthOfYear(let month):
      ThaiDate.month(yearCE: 2000, month: month, style: .longWithoutYear)
    case .count(let count): ThaiNumber.grouped(count)
    case .people(let people):
      HomeWords.people(adults: people.adults, children: people.children, elders: people.elders)
    }
  }

  /// What can be chosen, first number first; empty when the answer is typed freely.
  var items: [String] {
    switch kind {
    case .picks(let items, _), .choice(let items, _, _): items
    case .costs(let costs): costs.map(\.thai)
    case .name, .people, .amount, .monthlyAmount, .seasons, .rate, .month, .monthOfYear, .count: []
    }
  }

  private func name(of pick: Pick) -> String { pick.name(among: items).safeForTerminal }
}

extension Season {
  /// The months and the amount.
  var words: String { "\(months.thai) \(amount.thai)" }
}
