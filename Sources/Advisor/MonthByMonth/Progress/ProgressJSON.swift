import Engine
import ThaiText

/// The way so far for other programs; its keys are a contract.
struct ProgressJSON {
  let progress: Progress

  /// One line of JSON.
  var text: String {
    JSONText.object([
      ("plodnee", .integer(1)),
      ("household", .string(progress.household.name)),
      ("from", .string(progress.start.iso)),
      ("next", .string(progress.household.start.iso)),
      ("months", .array(zip(progress.months, progress.points.dropFirst()).map(month))),
      ("missing", .array(progress.missing.map { .string($0.iso) })),
      ("openingOwed", .baht(progress.points[0].owed.satang)),
      ("highestOwed", .baht(progress.highestOwed.satang)),
      ("owed", .baht(progress.household.owed.satang)),
      ("borrowedAgain", .baht(progress.renewals.reduce(0) { $0 + $1.amount.satang })),
      ("percentRepaid", .integer(progress.percentRepaid)),
      ("interest", .baht(progress.interest.satang)),
      ("interestSaved", .baht(progress.interestSaved.satang)),
      ("monthsPaid", .integer(progress.monthsPaid)),
      ("monthsKept", .integer(progress.monthsKept)),
      ("closed", .array(progress.closed.map(closed))),
    ]).line
  }

  private func closed(_ debt: (name: String, month: YearMonth)) -> JSONText {
    .object([("name", .string(debt.name)), ("month", .string(debt.month.iso))])
  }

  private func month(_ month: MonthHistory.Month, _ point: Progress.Point) -> JSONText {
    .object([
      ("month", .string(month.recorded.month.iso)),
      ("income", .baht(month.recorded.income.satang)),
      ("plannedIncome", .baht(month.recorded.plannedIncome.satang)),
      ("living", .baht(month.recorded.living.satang)),
      ("plannedLiving", .baht(month.recorded.plannedLiving.satang)),
      ("paid", .baht(month.paid.satang)),
      ("plannedPaid", .baht(month.planned.satang)),
      ("overpaid", .baht(month.overpaid.reduce(0) { $0 + $1.amount.satang })),
      ("missed", .baht(month.closed.debts.reduce(0) { $0 + $1.missed.satang })),
      ("unrecorded", .baht(month.closed.unrecorded.satang)),
      ("owed", .baht(point.owed.satang)),
      ("plannedOwed", point.planned.map { .baht($0.satang) } ?? .null),
    ])
  }
}
