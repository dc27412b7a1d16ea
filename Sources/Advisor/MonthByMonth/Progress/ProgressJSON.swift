import Engine

/// The way so far for other programs; its keys are a contract.
struct ProgressJSON {
  let progress: Progress

  /// One line of JSON.
  var text: String {
    JSONText.object([
      ("plodnee", .integer(1)),
      ("household", .string(progress.household.name)),
      ("from", .string(progress.months[0].recorded.month.iso)),
      ("next", .string(progress.household.start.iso)),
      ("months", .array(progress.months.indices.map(month))),
      ("openingOwed", .baht(progress.owed[0].satang)),
      ("highestOwed", .baht(progress.highestOwed.satang)),
      ("owed", .baht((progress.owed.last ?? .zero).satang)),
      ("percentRepaid", .integer(progress.percentRepaid)),
      ("interest", .baht(progress.interest.satang)),
      ("interestSaved", .baht(progress.interestSaved.satang)),
      ("monthsPaid", .integer(progress.monthsPaid)),
      ("monthsKept", .integer(progress.monthsKept)),
      (
        "closed",
        .array(
          progress.closed.map {
            .object([("name", .string($0.name)), ("month", .string($0.month.iso))])
          }
        )
      ),
    ]).line
  }

  private func month(_ index: Int) -> JSONText {
    let month = progress.months[index]
    let planned = progress.plannedOwed
    return .object([
      ("month", .string(month.recorded.month.iso)),
      ("income", .baht(month.recorded.income.satang)),
      ("plannedIncome", .baht(month.recorded.plannedIncome.satang)),
      ("living", .baht(month.recorded.living.satang)),
      ("plannedLiving", .baht(month.recorded.plannedLiving.satang)),
      ("paid", .baht(month.paid.satang)),
      ("plannedPaid", .baht(month.planned.satang)),
      ("missed", .baht(month.closed.debts.reduce(0) { $0 + $1.missed.satang })),
      ("unrecorded", .baht(month.closed.unrecorded.satang)),
      ("owed", .baht(progress.owed[index + 1].satang)),
      ("plannedOwed", index + 1 < planned.count ? .baht(planned[index + 1].satang) : .null),
    ])
  }
}
