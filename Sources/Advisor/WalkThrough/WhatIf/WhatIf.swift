import Engine
import ReferenceFigures
import ThaiText

/// Trying what changes would do, one after another, without changing the answers.
struct WhatIf {
  let results: Results
  var conversation: Conversation { results.conversation }
  /// The household as it is, without anything that was tried.
  var unchanged: Diagnosis { results.unchangedDiagnosis }
  var household: Household { unchanged.household }

  init(_ results: Results) {
    self.results = results
  }

  /// One entry of the list.
  private enum Entry: Hashable {
    case slider(WhatIfSlider)
    case undo, redo, keep, compare, use
  }

  /// Lets the person try changes until there are enough.
  ///
  /// - Parameter trials: What was tried so far; it stays for the next time.
  /// - Returns: The household with the changes, when they are to be its plan; nil otherwise.
  /// - Throws: When the person leaves, or no more will come.
  func run(_ trials: inout Trials) throws(Departure) -> Household? {
    while true {
      let entries = entries(trials)
      let list = ChoiceList(entries.map { words(of: $0, trials) })
      switch try pick(from: list) {
      case nil: return nil
      case (let place, let amount)?:
        let entry = entries[place]
        if entry == .use, try use(&trials) { return trials.current.applied(to: household) }
        let before = trials.current
        try take(entry, amount, &trials)
        if trials.current != before { try show(trials.current) }
      }
    }
  }

  /// What can be changed, and once something was tried what can be done with it: every entry keeps
  /// its number, also while there is nothing for it to do.
  private func entries(_ trials: Trials) -> [Entry] {
    let sliders = WhatIfSlider.allCases.filter { hasUse(of: $0) }.map(Entry.slider)
    guard trials.hasBegun else { return sliders }
    let use: [Entry] = results.origin == .sample ? [] : [.use]
    return sliders + [.undo, .redo, .keep, .compare] + use
  }

  private func hasUse(of slider: WhatIfSlider) -> Bool {
    switch slider {
    case .earn, .sell: true
    case .cut: !household.expenses.isEmpty
    case .borrow, .talk: !household.debts.isEmpty
    }
  }

  private func words(of entry: Entry, _ trials: Trials) -> String {
    switch entry {
    case .slider(let slider):
      let tried = trials.current.words(of: slider, in: household)
      return WhatIfWords.slider(slider, tried)
    case .undo: return WhatIfWords.undo
    case .redo: return WhatIfWords.redo
    case .keep: return WhatIfWords.keep
    case .compare: return WhatIfWords.compare
    case .use: return WhatIfWords.use
    }
  }

  private func show(_ list: ChoiceList) {
    conversation.say([.heading(WhatIfWords.ask)])
    conversation.say(list)
    conversation.say(
      [WhatIfWords.example, ConversationWords.enter(takes: ConversationWords.goBack)],
      indent: "  "
    )
  }

  /// An entry by its number, maybe with an amount behind it; nil to go back.
  private func pick(from list: ChoiceList) throws(Departure) -> (place: Int, amount: String?)? {
    show(list)
    while true {
      switch try conversation.hear(choosing: list, again: { show(list) }) {
      case .enter, .back, .leave: return nil
      case .help: conversation.say(WhatIfWords.more)
      case .words(let words):
        if let place = list.place(of: words) { return (place, nil) }
        let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
        if parts.count == 2, let place = list.place(of: parts[0]) { return (place, parts[1]) }
        conversation.say([ConversationWords.noSuchChoice(words, most: list.items.count)])
      }
    }
  }

  private func take(
    _ entry: Entry,
    _ amount: String?,
    _ trials: inout Trials
  ) throws(Departure) {
    switch entry {
    case .slider(let slider):
      if let adjusted = try adjust(slider, trials.current, typed: amount) { trials.try(adjusted) }
    case .undo: trials.canUndo ? trials.undo() : say(WhatIfWords.nothingToUndo)
    case .redo: trials.canRedo ? trials.redo() : say(WhatIfWords.nothingToRedo)
    case .keep: keep(&trials)
    case .compare:
      if trials.versions.isEmpty { return say(WhatIfWords.nothingKept) }
      try compare(&trials)
    case .use: break
    }
  }

  private func say(_ words: String) { conversation.say([words]) }

  private func keep(_ trials: inout Trials) {
    guard trials.isPending else {
      return say(
        trials.current == Adjustments() ? WhatIfWords.nothingTried : WhatIfWords.keptAlready
      )
    }
    guard trials.versions.count < Trials.mostVersions else {
      return say(WhatIfWords.keptEnough(Trials.mostVersions))
    }
    trials.keep(plan(of: trials.current).best)
    say(WhatIfWords.kept(trials.versions.count - 1))
  }

  /// Asks whether what is tried is really to be the household's plan.
  private func use(_ trials: inout Trials) throws(Departure) -> Bool {
    guard trials.current != trials.adopted else {
      say(WhatIfWords.usedAlready)
      return false
    }
    let place = try conversation.choose(
      WhatIfWords.useAsk(trials.current.words(in: household)),
      from: ChoiceList(WhatIfWords.useChoices),
      standing: 1,
      more: WhatIfWords.useMore
    )
    if place == 0 { trials.adopt() }
    return place == 0
  }

  private func plan(of adjustments: Adjustments) -> Diagnosis {
    guard adjustments != Adjustments() else { return unchanged }
    return results.world.diagnosis(of: adjustments.applied(to: household))
  }

  /// Shows what the changes do to the plan.
  private func show(_ adjustments: Adjustments) throws(Departure) {
    let (before, after) = (unchanged.best, plan(of: adjustments))
    let sentences = difference(adjustments, after)
    try conversation.read([
      .heading(WhatIfWords.resultHeading), .points(adjustments.points(in: household)),
      .table(ChangeWords.table(before: before, after: after.best)),
      .points(sentences.map { Page.Point($0) }),
    ])
  }

  /// What the changes do, and what the plan makes of a loan that is tried.
  private func difference(_ adjustments: Adjustments, _ after: Diagnosis) -> [String] {
    let told = ChangeWords.difference(before: unchanged.best, after: after.best)
    let loan = adjustments.loan == nil ? [] : loanUse(after)
    if told.isEmpty {
      let changes = adjustments.changes(of: household)
      let reason = changes.count == 1 ? unchanged.reasonUnchanged(by: changes[0]) : nil
      return [ChangeWords.unchanged(reason)]
    }
    return told + loan
  }

  /// Whether the plan takes the loan that is tried.
  private func loanUse(_ after: Diagnosis) -> [String] {
    let last = after.household.offers.count - 1
    let isTaken = after.recommendation?.taken.contains { $0.offer == last } ?? false
    return after.best.strategy == .recommended && isTaken
      ? [WhatIfWords.loanTaken] : [ChangeWords.loanLeft]
  }

  /// Shows the plan as it stands, the versions that were kept and what is tried now side by side,
  /// and takes one up again.
  private func compare(_ trials: inout Trials) throws(Departure) {
    let named = trials.named
    let rows = named.map { version in
      (version.name, version.plan ?? plan(of: version.adjustments).best)
    }
    let points = named.dropFirst().map {
      Page.Point($0.name, detail: $0.adjustments.words(in: household))
    }
    try conversation.read([
      .heading(WhatIfWords.compareHeading), .table(WhatIfWords.table(of: rows)), .points(points),
    ])
    let place = try conversation.choose(
      WhatIfWords.takeUp,
      from: ChoiceList(named.map(\.name)),
      standing: nil,
      more: WhatIfWords.more
    )
    if let place { trials.try(named[place].adjustments) }
  }

  /// Before the person leaves, asks which of what was tried is to be the household's plan.
  ///
  /// - Returns: The household with the changes, as it is now where the plan stays; nil to go back.
  /// - Throws: When the person leaves, or no more will come.
  func settle(_ trials: inout Trials) throws(Departure) -> Household? {
    let named = trials.named.dropFirst().filter { $0.adjustments != trials.adopted }
    let tried = named.map { "\($0.name): \($0.adjustments.words(in: household))" }
    let stays = results.isChanged ? WhatIfWords.staysAsChosen : WhatIfWords.staysAsItIs
    let place = try conversation.choose(
      WhatIfWords.settleAsk,
      from: ChoiceList([stays] + tried),
      standing: 0,
      more: WhatIfWords.more
    )
    guard let place, place > 0 else { return place.map { _ in results.diagnosis.household } }
    trials.try(named[place - 1].adjustments)
    trials.adopt()
    return trials.current.applied(to: household)
  }
}
