import Engine
import HouseholdFile
import ThaiText

/// Records what really happened in a month and plans again from there.
struct CheckInCommand: Command {
  private let file: String
  private let month: YearMonth?
  private let told: ToldMonth
  private let isAsPlanned: Bool
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    file = try arguments.onlyOperand()
    month = try arguments.month(.month)
    told = try ToldMonth(arguments)
    isAsPlanned = arguments.has(.asPlanned)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      guard isAsPlanned || !told.isEmpty || world.console.isInteractive else {
        let problem = UsageProblem.flagsMissing([Flag.asPlanned.typed])
        return world.tell(problem, of: .checkIn, asJSON: isForMachines)
      }
      try world.requireRecordsInPlace(of: file)
      var open = try OpenRecords(changing: file, in: world)
      if !isForMachines { world.tellFound(in: open) }
      return try isAsPlanned || !told.isEmpty
        ? record(&open, in: world) : talk(open, in: world)
    } catch let report as ProblemReport {
      return world.tell(report, asJSON: isForMachines)
    } catch {
      preconditionFailure("no other error is thrown: \(error)")
    }
  }

  /// The month that is corrected; nil for the household's first month, which is recorded.
  private func correctedMonth(_ open: OpenRecords) throws(ProblemReport) -> MonthHistory.Month? {
    guard let month, month != open.household.start else { return nil }
    let history = MonthHistory(open.journal)
    if let found = history.month(month) { return found }
    let known = history.months.map(\.recorded.month) + [open.household.start]
    throw ProblemReport(
      .monthNotRecorded,
      RecordsWords.notRecorded(month, known: known),
      file: file,
      exitCode: .wrongUse
    )
  }

  private func talk(_ open: OpenRecords, in world: World) throws -> ExitCode {
    let conversation = Conversation(console: world.console)
    var checkIn = CheckIn(world, conversation, open)
    let corrected = try correctedMonth(open)
    do {
      if let corrected {
        try checkIn.correct(corrected)
      } else {
        try checkIn.run()
      }
    } catch let departure as Departure {
      guard departure == .settled else {
        let words = corrected == nil ? CheckInWords.leftOff : CheckInWords.correctionLeftOff
        conversation.say([.paragraph(words)])
        return .done
      }
    }
    conversation.say([
      .paragraph(ClosedMonthWords.seeProgress),
      .verbatim([CommandForm.progress.command(on: file)]),
    ])
    return .done
  }

  /// Records the month without asking: what was not told is as planned.
  private func record(
    _ open: inout OpenRecords,
    in world: World
  ) throws(ProblemReport) -> ExitCode {
    let corrected = try correctedMonth(open)
    let plan = MonthPlan(open.household, in: world)
    var form =
      corrected.map { MonthForm(correcting: $0, in: world) }
      ?? plan.form(doing: plan.begun.map(\.offer))
    try told.tell(&form, file: file)
    guard let corrected else {
      try open.commit(.month(form.recorded), as: form.closed.household)
      show(form, open, debtFreeBefore: plan.best.debtFreeMonth, in: world)
      return .done
    }
    let correction = form.whole == corrected.actual ? nil : try open.commit(correcting: form)
    show(form, open, correction, isCorrected: true, in: world)
    return .done
  }

  private func show(
    _ form: MonthForm,
    _ open: OpenRecords,
    _ correction: Correction? = nil,
    isCorrected: Bool = false,
    debtFreeBefore: YearMonth? = nil,
    in world: World
  ) {
    guard !isForMachines else {
      world.console.show(ClosedMonthJSON(form, next: open.household).text + "\n")
      return
    }
    guard !isCorrected || correction != nil else {
      world.console.show(world.console.layout.text(Page([.paragraph(CheckInWords.nothingChanged)])))
      return
    }
    let next = NextMonthPage(open, debtFreeBefore: debtFreeBefore, in: world)
    let month = ClosedMonthPage(
      form.closed,
      form,
      isCorrected: isCorrected,
      knowsDebts: open.knowsDebts
    )
    let page = Page(month.blocks + doubts(form) + (correction?.blocks ?? []) + next.blocks)
    world.console.show(world.console.layout.text(page))
  }
}

extension CheckInCommand {
  /// What can hardly be, which a conversation would have asked about, and how it is mended.
  private func doubts(_ form: MonthForm) -> [Page.Block] {
    let doubts = form.doubts
    guard !doubts.isEmpty else { return [] }
    let command = CommandForm.checkIn.command(on: file)
    return [
      .points(doubts.map { Page.Point($0) }), .paragraph(ClosedMonthWords.mendMonth),
      .verbatim(["\(command) \(Flag.month.typed) \(form.household.start.iso)"]),
    ]
  }
}

extension YearMonth {
  /// A month as files write it, of the Buddhist or the common era; nil when it is none.
  ///
  /// Example: `2569-12` and `2026-12` are the same month.
  init?(typed word: String) {
    let parts = word.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, (1900...2999).contains(parts[0]), (1...12).contains(parts[1]) else {
      return nil
    }
    self.init(year: parts[0] >= 2_400 ? parts[0] - 543 : parts[0], month: parts[1])
  }
}

extension Flag {
  /// Which month.
  static let month = Flag("month", .text, MonthFlagWords.month)
  /// Everything went as planned.
  static let asPlanned = Flag("as-planned", .none, MonthFlagWords.asPlanned)
  /// All that came in.
  static let income = Flag("income", .amount, MonthFlagWords.income)
  /// All that living cost.
  static let living = Flag("living", .amount, MonthFlagWords.living)
  /// What was paid on a debt.
  static let paid = Flag("paid", .text, MonthFlagWords.paid)
  /// What was borrowed on a debt.
  static let borrowed = Flag("borrowed", .text, MonthFlagWords.borrowed)
  /// Money in the house.
  static let cash = Flag("cash", .amount, MonthFlagWords.cash)
}

extension CommandForm {
  static let checkIn = CommandForm(
    "checkin",
    CheckInCommand.self,
    .checkIn,
    flags: [.month, .asPlanned, .income, .living, .paid, .borrowed, .cash],
    operand: .household
  )

  /// The command as it is typed for a file.
  func command(on file: String) -> String {
    "plodnee \(name) \(FileName.typed(file))".safeForTerminal
  }
}

extension World {
  /// Tells what was found amiss in the records: what was mended, and what is not there any more.
  func tellFound(in open: OpenRecords) {
    tellLostRecords(of: open)
    for mending in open.mendings {
      let words =
        switch mending {
        case .tornLine: RecordsWords.tornLine
        case .unfinishedChange: RecordsWords.unfinishedChange
        }
      console.showProblem(console.layout.text(Page([.paragraph(words)])))
    }
  }
}
