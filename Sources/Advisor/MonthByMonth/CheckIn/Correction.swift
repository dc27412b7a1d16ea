import Engine
import ThaiText

/// What became of today when a month was told anew.
struct Correction {
  /// The household before and after.
  let before: Household
  let after: Household
  /// The months as they are reckoned now.
  let history: MonthHistory
  /// The month that was corrected.
  let month: YearMonth
  /// The household's file.
  let file: String

  /// What changed today, and payments of other months that no longer fit.
  var blocks: [Page.Block] {
    [.points(([today] + [standing].compactMap(\.self)).map { Page.Point($0) })]
      + misfits.flatMap { month in
        [
          .paragraph(month.words),
          .verbatim([
            "\(CommandForm.checkIn.command(on: file)) \(Flag.month.typed) \(month.month.iso)"
          ]),
        ]
      }
  }

  private var today: String {
    ClosedMonthWords.today(
      cash: (before.cash, after.cash),
      owed: (before.owed, after.owed)
    )
  }

  /// A later month whose money was counted, so that the money of today does not follow.
  private var standing: String? {
    let counted = history.months.last {
      $0.recorded.month > month && $0.recorded.cashOrigin != .reckoned
    }
    guard before.cash == after.cash, let counted else { return nil }
    return ClosedMonthWords.counted(counted.recorded.month)
  }

  private var misfits: [(month: YearMonth, words: String)] {
    history.months.filter { $0.recorded.month > month }.flatMap { month in
      month.overpaid.map {
        (
          month.recorded.month,
          ClosedMonthWords.nowOverpaid($0.name, $0.amount, in: month.recorded.month)
        )
      }
    }
  }
}

extension MonthHistory.Month {
  /// What was paid beyond what a debt takes, by debt.
  var overpaid: [(name: String, amount: Money)] { closed.overpayments(of: household) }

  /// What happened, as it was told.
  var actual: ActualMonth { recorded.actual(for: household) }
}

extension ClosedMonth {
  /// What was paid beyond what a debt takes, by debt of the household that the month began with.
  func overpayments(of household: Household) -> [(name: String, amount: Money)] {
    household.debts.indices.filter { overpaid[$0] > .zero }.map {
      (household.debts[$0].name, overpaid[$0])
    }
  }
}

extension OpenRecords {
  /// Writes a month that was told anew, and all that follows from it.
  ///
  /// - Returns: What became of today.
  /// - Throws: That it cannot be written.
  mutating func commit(correcting form: MonthForm) throws(ProblemReport) -> Correction {
    var corrected = journal
    let change = JournalEntry.Change.correction(form.recorded)
    corrected.append(
      JournalEntry(number: journal.nextNumber, change: change, before: text, after: text)
    )
    let (before, written) = (household, MonthHistory(journal).lastWritten)
    let history = MonthHistory(corrected)
    try commit(change, as: history.corrected(household, since: written))
    return Correction(
      before: before,
      after: household,
      history: history,
      month: form.household.start,
      file: records.file
    )
  }
}
