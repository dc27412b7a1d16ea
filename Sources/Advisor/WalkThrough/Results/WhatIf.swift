import Engine
import HouseholdFile
import ReferenceFigures
import ThaiText

/// Trying what a change would do, without changing the answers.
struct WhatIf {
  /// What can be tried, in the order of the list.
  private enum Change: CaseIterable {
    case earnMore, spendLess, lumpSum
  }

  private let results: Results
  private var conversation: Conversation { results.conversation }

  init(_ results: Results) {
    self.results = results
  }

  /// Asks for a change and shows what it would do.
  func run() throws(Departure) {
    let place = try conversation.choose(
      WhatIfWords.ask,
      from: ChoiceList(WhatIfWords.choices),
      standing: nil,
      more: WhatIfWords.more
    )
    guard let place, let amount = try askAmount(WhatIfWords.amountAsk[place]) else { return }
    let changed = household(with: Change.allCases[place], amount)
    let reference = results.world.figures.values(in: results.world.today)
    let after = Diagnosis(changed, reference: reference).best
    conversation.say([
      .heading(WhatIfWords.choices[place].replacingEllipsis(with: amount.thai)),
      .points(
        WhatIfWords.difference(before: results.diagnosis.best, after: after).map { Page.Point($0) }
      ),
    ])
  }

  /// The household with the change; spending less is earning what is not spent.
  private func household(with change: Change, _ amount: Money) -> Household {
    var household = results.diagnosis.household
    switch change {
    case .earnMore, .spendLess:
      household.incomes.append(Income(name: WhatIfWords.name, recurrence: Recurrence(amount)))
    case .lumpSum: household.cash += amount
    }
    return household
  }

  /// An amount; nil to go back.
  private func askAmount(_ ask: String) throws(Departure) -> Money? {
    conversation.say([ask, ConversationWords.example(WhatIfWords.amountExample)])
    while true {
      switch try conversation.hear() {
      case .enter, .back, .leave: return nil
      case .help: conversation.say(WhatIfWords.more)
      case .words(let words):
        do throws(ValueProblem) {
          return try ThaiNumber.readMonthlyAmount(words).amount
        } catch {
          conversation.say(AnswerProblemWords.lines(error, example: WhatIfWords.amountExample))
        }
      }
    }
  }
}

extension String {
  /// The text with what stands at its ellipsis.
  fileprivate func replacingEllipsis(with words: String) -> String {
    map { $0 == "…" ? " " + words : String($0) }.joined()
  }
}
