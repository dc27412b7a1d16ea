import Engine
import HouseholdFile
import ThaiText

/// A family tells what really happened in a month; the plan begins anew from there.
struct CheckIn {
  let world: World
  let conversation: Conversation
  var open: OpenRecords

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
      try record(form(plan, opening: openingWords(plan.household.start)), plan)
    } while try goesOn()
  }

  /// Records a month again that was recorded before.
  mutating func correct(_ month: MonthHistory.Month) throws {
    let household = month.household
    conversation.say([.title(CheckInWords.correcting(household.start, of: household.name))])
    var form = MonthForm(correcting: month, in: world)
    guard try ask(&form, from: form.items.count) else { throw Departure.asked }
    try open.commit(correcting: form)
    try show(ClosedMonthPage(form.closed, form, isCorrected: true).blocks + nextMonth(before: nil))
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
  private func form(_ plan: MonthPlan, opening: [String]) throws(Departure) -> MonthForm {
    if let bytes = try? world.files.read(open.records.draft), let draft = CheckInDraft(bytes),
      draft.recorded.month == plan.household.start, draft.answered > 0
    {
      conversation.say([CheckInWords.resumed(draft.answered)])
      return draft.form(plan)
    }
    conversation.say(opening)
    return plan.form(doing: try choicesTaken(plan))
  }

  /// Which choices of the plan were taken up, by place.
  private func choicesTaken(_ plan: MonthPlan) throws(Departure) -> [Int] {
    var done: [Int] = []
    for taken in plan.begun {
      let place = try conversation.choose(
        CheckInWords.didTake(taken, of: plan.household),
        from: ChoiceList(CheckInWords.taken),
        standing: 0,
        more: CheckInWords.takenMore
      )
      if place == 0 { done.append(taken.offer) }
    }
    return done
  }

  private mutating func record(_ form: MonthForm, _ plan: MonthPlan) throws {
    var form = form
    guard try ask(&form, from: form.items.prefix(while: form.told.contains).count) else {
      throw Departure.asked
    }
    let closed = form.closed
    try open.commit(.month(form.recorded), as: closed.household)
    try show(
      ClosedMonthPage(closed, form).blocks + nextMonth(before: plan.best.debtFreeMonth)
    )
  }

  /// What is to do in the month that the household now begins with.
  private func nextMonth(before: YearMonth?) -> [Page.Block] {
    NextMonthPage(open.household, debtFreeBefore: before, in: world).blocks
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

extension OpenRecords {
  /// Writes a month that was told anew, and all that follows from it.
  mutating func commit(correcting form: MonthForm) throws(ProblemReport) {
    var corrected = journal
    let change = JournalEntry.Change.correction(form.recorded)
    corrected.append(
      JournalEntry(number: journal.nextNumber, change: change, before: text, after: text)
    )
    let written = MonthHistory(journal).lastWritten
    try commit(change, as: MonthHistory(corrected).corrected(household, since: written))
  }
}
