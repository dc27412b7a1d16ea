import Engine
import HouseholdFile
import ThaiText

/// A family tells what really happened in a month; the plan begins anew from there.
struct CheckIn {
  let world: World
  let conversation: Conversation
  var open: OpenRecords
  /// Which choices of the plan were asked about, and what was answered.
  var choices: [CheckInDraft.Choice] = []

  init(_ world: World, _ conversation: Conversation, _ open: OpenRecords) {
    (self.world, self.conversation, self.open) = (world, conversation, open)
    conversation.screen.keepPrivate(open.household)
  }

  /// Records months, the household's first one first, until the person is done.
  ///
  /// - Throws: When the person leaves or no more is typed, ``Departure/settled`` when that is after
  ///   a month was recorded; that the month cannot be written.
  mutating func run() throws {
    repeat {
      let plan = MonthPlan(open.household, in: world)
      let title = CheckInWords.title(plan.household.start, of: plan.household.name)
      conversation.say([.title(title)])
      conversation.say(UntoldWords.parts(open.untold, hasDebts: !plan.household.debts.isEmpty))
      try record(form(plan, opening: openingWords(plan.household.start)), plan)
    } while try goesOn()
  }

  /// Records a month again that was recorded before.
  mutating func correct(_ month: MonthHistory.Month) throws {
    let household = month.household
    conversation.say([.title(CheckInWords.correcting(household.start, of: household.name))])
    var form = MonthForm(correcting: month, in: world)
    try review(&form)
    guard form.whole != month.actual else {
      conversation.say([.paragraph(CheckInWords.nothingChanged)])
      throw Departure.settled
    }
    let correction = try open.commit(correcting: form)
    let page = ClosedMonthPage(form.closed, form, isCorrected: true, knowsDebts: open.knowsDebts)
    try show(page.blocks + correction.blocks + nextMonth(before: nil))
  }

  /// Shows what came of a month, as many lines at a time as the screen holds.
  private func show(_ blocks: [Page.Block]) throws(Departure) {
    try settled { () throws(Departure) in try conversation.read(blocks) }
  }

  /// What a person did, who has nothing to lose by leaving: the month is recorded.
  private func settled<Result>(
    _ work: () throws(Departure) -> Result
  ) throws(Departure) -> Result {
    do throws(Departure) {
      return try work()
    } catch {
      throw .settled
    }
  }

  private func openingWords(_ month: YearMonth) -> [String] {
    CheckInWords.howToAnswer + (month > world.today ? [CheckInWords.notYet(month)] : [])
  }

  /// The form, with what was told before the program was left.
  private mutating func form(
    _ plan: MonthPlan,
    opening: [String]
  ) throws(Departure) -> MonthForm {
    let draft = draft(of: plan.household.start)
    choices = draft?.choices ?? []
    if let draft, !draft.isEmpty {
      conversation.say([CheckInWords.resumed(draft.answered + draft.choices.count)])
      if let form = draft.form(plan) { return form }
    } else {
      conversation.say(opening)
    }
    try askChoices(plan)
    return plan.form(
      doing: plan.begun.map(\.offer).filter { choice(of: $0, plan)?.isTaken == true }
    )
  }

  private func draft(of month: YearMonth) -> CheckInDraft? {
    guard let bytes = try? world.files.read(open.records.draft),
      let draft = CheckInDraft(bytes), draft.month == month
    else { return nil }
    return draft
  }

  private func choice(of offer: Int, _ plan: MonthPlan) -> CheckInDraft.Choice? {
    let name = plan.household.offers[offer].name
    return choices.first { $0.name == name }
  }

  /// Asks which choices of the plan were taken up, as far as they were not asked about; each answer
  /// is kept at once.
  private mutating func askChoices(_ plan: MonthPlan) throws(Departure) {
    while let taken = plan.begun.first(where: { choice(of: $0.offer, plan) == nil }) {
      let place = try conversation.choose(
        CheckInWords.didTake(taken, of: plan.household),
        from: ChoiceList(CheckInWords.taken),
        standing: 0,
        more: CheckInWords.takenMore
      )
      if let place {
        let name = plan.household.offers[taken.offer].name
        choices.append(CheckInDraft.Choice(name: name, isTaken: place == 0))
      } else if choices.popLast() == nil {
        conversation.say([ConversationWords.firstQuestion])
      }
      keep(CheckInDraft(month: plan.household.start, choices: choices))
    }
  }

  private mutating func record(_ form: MonthForm, _ plan: MonthPlan) throws {
    var form = form
    try ask(&form, from: form.items.prefix(while: form.told.contains).count, by: plan)
    let closed = form.closed
    try open.commit(.month(form.recorded), as: closed.household)
    try show(
      ClosedMonthPage(closed, form, knowsDebts: open.knowsDebts).blocks
        + nextMonth(before: plan.best.debtFreeMonth)
    )
  }

  /// What is to do in the month that the household now begins with.
  private func nextMonth(before: YearMonth?) -> [Page.Block] {
    NextMonthPage(open, debtFreeBefore: before, in: world).blocks
  }

  /// Whether the next month is over too and is recorded at once.
  private func goesOn() throws(Departure) -> Bool {
    guard open.household.start < world.today else { return false }
    let place = try settled { () throws(Departure) in
      try conversation.choose(
        CheckInWords.goOn(open.household.start),
        from: ChoiceList(CheckInWords.goOnChoices),
        standing: 0,
        more: CheckInWords.takenMore
      )
    }
    return place == 0
  }
}

extension MonthForm {
  /// A form that was told a month as it is in the journal.
  init(correcting month: MonthHistory.Month, in world: World) {
    let offers = month.household.offers
    let taken = offers.indices.filter { month.recorded.taken.contains(offers[$0].name) }
    self = MonthPlan(month.household, in: world).form(doing: taken)
    adopt(month.recorded)
    told = Set(items)
  }
}
