import Engine

/// A recorded month for other programs; its keys are a contract.
struct ClosedMonthJSON {
  private let form: MonthForm
  private let closed: ClosedMonth
  private let next: Household

  /// A month with the household that follows.
  init(_ form: MonthForm, next: Household) {
    (self.form, closed, self.next) = (form, form.closed, next)
  }

  /// One line of JSON.
  var text: String {
    JSONText.object([
      ("plodnee", .integer(1)),
      ("household", .string(next.name)),
      ("month", .string(closed.month.iso)),
      ("income", .baht(form.whole.income.satang)),
      ("living", .baht(form.whole.living.satang)),
      ("cash", .baht(form.whole.cash.satang)),
      ("unrecorded", .baht(closed.unrecorded.satang)),
      ("debts", .array(closed.debts.indices.map(debt))),
      ("closed", .array(closed.closed.map { .string(form.household.debts[$0].name) })),
      ("newDebts", .array(form.actual.newDebts.map { .string($0.debt.name) })),
      ("owed", .baht(next.owed.satang)),
      ("next", .string(next.start.iso)),
    ]).line
  }

  private func debt(_ index: Int) -> JSONText {
    let record = closed.debts[index]
    return .object([
      ("name", .string(form.household.debts[index].name)),
      ("interest", .baht((record.interest - record.discounted).satang)),
      ("penalty", .baht(record.penalty.satang)),
      ("borrowed", .baht(record.borrowed.satang)),
      ("required", .baht(record.required.satang)),
      ("planned", .baht(form.asPlanned.debts[index].paid.satang)),
      ("paid", .baht(record.paid.satang)),
      ("missed", .baht(record.missed.satang)),
      ("overpaid", .baht(closed.overpaid[index].satang)),
      ("balance", .baht(record.closing.satang)),
    ])
  }
}
