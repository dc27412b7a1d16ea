import Engine
import HouseholdFile
import ThaiText

/// Answers to "why": where a number comes from, what happens in a month, why a debt or a choice is
/// treated so.
struct WhyTalk {
  private let results: Results
  private var conversation: Conversation { results.conversation }
  private var diagnosis: Diagnosis { results.diagnosis }

  init(_ results: Results) {
    self.results = results
  }

  /// What can be asked about, in the order of the list.
  private enum Subject: CaseIterable {
    case number, month, debt, choice

    var words: String {
      switch self {
      case .number: AskWhyWords.number
      case .month: AskWhyWords.month
      case .debt: AskWhyWords.debt
      case .choice: AskWhyWords.choice
      }
    }
  }

  /// Asks what to explain until the person has enough.
  func run() throws(Departure) {
    let subjects = Subject.allCases.filter { $0 != .choice || !choices.isEmpty }
    while true {
      let place = try conversation.choose(
        AskWhyWords.ask,
        from: ChoiceList(subjects.map(\.words)),
        standing: nil,
        more: AskWhyWords.more
      )
      guard let place else { return }
      switch subjects[place] {
      case .number: try explainNumber()
      case .month: try explainMonth()
      case .debt: try explain(AskWhyWords.debtAsk, debts)
      case .choice: try explain(AskWhyWords.choiceAsk, choices)
      }
    }
  }

  /// Asks for one of several things and gives its reason.
  private func explain(
    _ ask: String,
    _ things: [(name: String, reason: String)]
  ) throws(Departure) {
    guard !things.isEmpty else { return conversation.say([AskWhyWords.noDebts]) }
    let place = try conversation.choose(
      ask,
      from: ChoiceList(things.map(\.name)),
      standing: nil,
      more: AskWhyWords.more
    )
    guard let place else { return }
    // A reason may speak of an informal debt without its name.
    let reason = conversation.screen.hidden([things[place].name, things[place].reason])[1]
    try conversation.read([.points([Page.Point(reason)])])
  }

  private var debts: [(name: String, reason: String)] {
    let planned = diagnosis.plannedHousehold
    return diagnosis.best.debtReasons(of: planned).enumerated().map {
      let name = planned.debts[$0.offset].name.safeForTerminal
      return (name, WhyWords.debt($0.element, $0.offset, of: planned, in: diagnosis.best))
    }
  }

  private var choices: [(name: String, reason: String)] {
    guard let recommendation = diagnosis.recommendation else { return [] }
    let taken = Set(recommendation.taken.map(\.offer))
    return recommendation.worth.map { worth in
      let name = diagnosis.household.offers[worth.offer].name.safeForTerminal
      let isTaken = taken.contains(worth.offer)
      return (name, WhyWords.choice(worth, isTaken: isTaken, of: diagnosis.household))
    }
  }
}

extension WhyTalk {
  private func explainNumber() throws(Departure) {
    let numbers = PlanNumber.allCases
    let place = try conversation.choose(
      AskWhyWords.numberAsk,
      from: ChoiceList(numbers.map(\.thai)),
      standing: nil,
      more: AskWhyWords.more
    )
    guard let place else { return }
    let lines = AskWhyWords.origin(
      of: numbers[place],
      diagnosis.indicators,
      best: diagnosis.best,
      household: diagnosis.plannedHousehold
    )
    try conversation.read([.heading(numbers[place].thai), .points(lines.map { Page.Point($0) })])
  }

  /// Asks for a month of the plan until one can be read, and tells all that happens in it.
  private func explainMonth() throws(Departure) {
    let best = diagnosis.best
    let example = best.start.thai(.short)
    conversation.say([AskWhyWords.monthAsk, ConversationWords.example(example)])
    while true {
      switch try conversation.hear() {
      case .enter, .back, .leave: return
      case .help: conversation.say(AskWhyWords.more)
      case .words(let words):
        guard let index = month(words) else {
          conversation.say([
            AskWhyWords.noSuchMonth(best.start, best.start.adding(months: best.horizon - 1))
          ])
          continue
        }
        return try tell(index)
      }
    }
  }

  /// The place of a month that was typed among the months of the plan; nil when it is none.
  private func month(_ words: String) -> Int? {
    let start = diagnosis.best.start
    guard
      case .month(let month, _)? = try? ThaiDate.readMonth(words, today: start, direction: .coming)
    else { return nil }
    let index = start.months(until: month)
    return diagnosis.best.months.indices.contains(index) ? index : nil
  }

  private func tell(_ index: Int) throws(Departure) {
    let (best, planned) = (diagnosis.best, diagnosis.plannedHousehold)
    let month = best.start.adding(months: index)
    let reason = best.monthReasons(of: planned).first { $0.month == month }
    let lines =
      AskWhyWords.month(index, of: best, planned)
      + (reason.map { [WhyWords.month($0, of: planned)] } ?? [])
    try conversation.read([.heading(month.inSentence), .points(lines.map { Page.Point($0) })])
  }
}
