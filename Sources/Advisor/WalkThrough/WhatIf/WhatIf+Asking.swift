import Engine
import HouseholdFile
import ThaiText

extension WhatIf {
  /// Asks for the value of a slider.
  ///
  /// - Parameters:
  ///   - slider: Which one.
  ///   - adjustments: What is tried so far.
  ///   - typed: An amount that was typed with the number already; nil to ask.
  /// - Returns: What is tried then; nil to leave it as it is.
  /// - Throws: When the person leaves, or no more will come.
  func adjust(
    _ slider: WhatIfSlider,
    _ adjustments: Adjustments,
    typed: String?
  ) throws(Departure) -> Adjustments? {
    var adjusted = adjustments
    switch slider {
    case .earn:
      guard let amount = try amount(WhatIfWords.earnAsk, typed) else { return nil }
      adjusted.earned = amount
    case .cut:
      guard let place = try expense(),
        let amount = try cut(of: household.expenses[place], typed)
      else { return nil }
      adjusted.cuts[place] = amount == .zero ? nil : amount
    case .sell: return try sell(adjustments, typed)
    case .borrow:
      guard let debts = try debtsToClear() else { return nil }
      let sum = debts.reduce(Money.zero) { $0 + unchanged.best.debt($1, in: 0).opening }
      guard let limit = try amount(WhatIfWords.borrowAsk(upTo: sum), typed) else { return nil }
      adjusted.loan =
        limit == .zero ? nil : Adjustments.GroupLoan(debts: debts, limit: limit)
    case .talk: return try talk(adjustments, typed)
    }
    return adjusted
  }

  /// How much less is spent, no more than is spent now; of what a family needs, more than half is
  /// asked about.
  private func cut(of expense: Expense, _ typed: String?) throws(Departure) -> Money? {
    var typed = typed
    while let cut = try amount(WhatIfWords.cutAsk(expense), typed) {
      typed = nil
      let spent = expense.recurrence.amount
      guard cut <= spent else {
        conversation.say([WhatIfWords.cutTooMuch(expense)])
        continue
      }
      guard expense.isEssential, cut.satang * 2 > spent.satang else { return cut }
      let place = try conversation.choose(
        WhatIfWords.cutDeepAsk(expense, by: cut),
        from: ChoiceList(WhatIfWords.cutDeepChoices),
        standing: 0,
        more: WhatIfWords.more
      )
      if place == 1 { return cut }
    }
    return nil
  }

  /// An amount that was typed already, or is asked for; nil to go back.
  private func amount(_ ask: String, _ typed: String?) throws(Departure) -> Money? {
    if let typed, let amount = read(typed) { return amount }
    conversation.say([ask, ConversationWords.example(WhatIfWords.amountExample)])
    while true {
      switch try conversation.hear() {
      case .enter, .back, .leave: return nil
      case .help: conversation.say(WhatIfWords.more)
      case .words(let words): if let amount = read(words) { return amount }
      }
    }
  }

  /// An amount of a month; nil after saying why it cannot be read.
  private func read(_ words: String) -> Money? {
    do throws(ValueProblem) {
      return try ThaiNumber.readMonthlyAmount(words).amount
    } catch {
      conversation.say(AnswerProblemWords.lines(error, example: WhatIfWords.amountExample))
      return nil
    }
  }

  private func expense() throws(Departure) -> Int? {
    try conversation.choose(
      WhatIfWords.expenseAsk,
      from: ChoiceList(
        household.expenses.map(WhatIfWords.expense),
        names: household.expenses.map(\.name)
      ),
      standing: nil,
      more: WhatIfWords.more
    )
  }

  private func debt(_ ask: String) throws(Departure) -> Int? {
    try conversation.choose(
      ask,
      from: ChoiceList(
        household.debts.map(WhatIfWords.debt),
        names: household.debts.map(\.name)
      ),
      standing: nil,
      more: WhatIfWords.more
    )
  }

  /// Something that the household owns, or any amount.
  private func sell(
    _ adjustments: Adjustments,
    _ typed: String?
  ) throws(Departure) -> Adjustments? {
    var adjusted = adjustments
    let assets = household.assets.indices.filter { household.assets[$0].isSellable }
    if typed == nil, !assets.isEmpty {
      let items = assets.map { WhatIfWords.asset(household.assets[$0]) } + [WhatIfWords.otherMoney]
      let place = try conversation.choose(
        WhatIfWords.sellAsk,
        from: ChoiceList(items, names: assets.map { household.assets[$0].name }),
        standing: nil,
        more: WhatIfWords.more
      )
      guard let place else { return nil }
      if place < assets.count {
        adjusted.sold.formSymmetricDifference([assets[place]])
        return adjusted
      }
    }
    guard let amount = try amount(WhatIfWords.lumpSumAsk, typed) else { return nil }
    adjusted.lumpSum = amount
    return adjusted
  }

  /// The debts that a loan of the group may clear; Enter takes all that are dearer.
  private func debtsToClear() throws(Departure) -> Set<Int>? {
    let dearer = household.debts.indices.filter { index in
      let schedule = household.debts[index].contract.rateSchedule
      return schedule.map { $0.initial > Adjustments.GroupLoan.rate } ?? true
    }
    let names = dearer.map { household.debts[$0].name.safeForTerminal }
    guard !names.isEmpty else {
      conversation.say([WhatIfWords.nothingDearer])
      return nil
    }
    let list = ChoiceList(names)
    showDebtsToClear(list)
    while true {
      switch try conversation.hear(
        choosing: list,
        takesSeveral: true,
        again: { showDebtsToClear(list) }
      ) {
      case .enter: return Set(dearer)
      case .back, .leave: return nil
      case .help: conversation.say(WhatIfWords.more)
      case .words(let words):
        let places = places(words, among: names)
        if !places.isEmpty { return Set(places.map { dearer[$0] }) }
        conversation.say([ConversationWords.noSuchChoices(words, most: names.count)])
      }
    }
  }

  private func showDebtsToClear(_ list: ChoiceList) {
    conversation.say([.paragraph(WhatIfWords.clearAsk)])
    conversation.say(list)
    conversation.say([ConversationWords.enter(takes: WhatIfWords.all)], indent: "  ")
  }

  /// The places of names that were typed, or of their numbers; empty when one is not there.
  private func places(_ words: String, among names: [String]) -> [Int] {
    guard
      case .answer(.picks(let picks), _) = AnswerKind.picks(words, among: names, naming: { $0 })
    else { return [] }
    return picks.compactMap { if case .listed(let place) = $0 { place } else { nil } }
  }

  /// What a lender may agree to: a lower rate, or another due month.
  private func talk(
    _ adjustments: Adjustments,
    _ typed: String?
  ) throws(Departure) -> Adjustments? {
    guard let place = try debt(WhatIfWords.talkAsk) else { return nil }
    let debt = household.debts[place]
    let wishes = debt.contract.wishes
    guard !wishes.isEmpty else {
      conversation.say([WhatIfWords.nothingToAskFor(debt)])
      return nil
    }
    let wish = try conversation.choose(
      WhatIfWords.wishAsk(debt),
      from: ChoiceList(wishes.map(\.thai)),
      standing: wishes.count == 1 ? 0 : nil,
      more: WhatIfWords.talkMore
    )
    guard let wish else { return nil }
    var adjusted = adjustments
    switch (wishes[wish], try answer(to: wishes[wish], typed)) {
    case (_, nil): return nil
    case (.rate, .rate(let rate)?):
      if let now = debt.contract.rateSchedule?.rate(in: household.start), rate >= now {
        conversation.say([ChangeWords.unchanged(.rateNotLower(now: now))])
        return nil
      }
      adjusted.rates[place] = rate
    case (.dueMonth, .monthOfYear(let month)?): adjusted.dueMonths[place] = month
    default: return nil
    }
    return adjusted
  }

  /// A rate or a month of the year, with its missing parts asked for; nil to go back.
  private func answer(to wish: LenderWish, _ typed: String?) throws(Departure) -> Answer? {
    let question = InterviewQuestion(
      id: .debt(0, .rate),
      part: "",
      words: WhatIfWords.words(of: wish),
      kind: wish == .rate ? .rate(on: nil) : .monthOfYear
    )
    if let typed, let (answer, _) = try conversation.whole(typed, of: question) { return answer }
    conversation.say([question.words.ask, ConversationWords.example(question.words.example)])
    while true {
      switch try conversation.hear() {
      case .enter, .back, .leave: return nil
      case .help: conversation.say(WhatIfWords.talkMore)
      case .words(let words):
        if let (answer, _) = try conversation.whole(words, of: question) { return answer }
      }
    }
  }
}

extension DebtContract {
  /// What its lender may be asked for.
  fileprivate var wishes: [LenderWish] {
    switch self {
    case .bullet: [.rate, .dueMonth]
    case .installment(let terms): terms.dueMonths.count == 1 ? [.rate, .dueMonth] : [.rate]
    case .revolving, .interestOnly: [.rate]
    case .flat, .daily: []
    }
  }
}
