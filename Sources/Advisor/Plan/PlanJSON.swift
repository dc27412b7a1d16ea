import Engine
public import LessonLibrary

/// The result of `plan` for other programs; its keys are a contract.
public struct PlanJSON: Sendable {
  let diagnosis: Diagnosis
  let catalogue: LessonCatalogue
  let keepsMonths: Bool
  let tellsRemedies: Bool

  /// The result of a diagnosis.
  ///
  /// - Parameters:
  ///   - diagnosis: What was reckoned.
  ///   - catalogue: The lessons that observations are paired with.
  ///   - keepsMonths: Whether every month is written.
  ///   - tellsRemedies: Whether what would make the money reach is sought and written, which takes
  ///     as long as all plans together.
  public init(
    _ diagnosis: Diagnosis,
    catalogue: LessonCatalogue,
    keepsMonths: Bool,
    tellsRemedies: Bool = false
  ) {
    self.diagnosis = diagnosis
    self.catalogue = catalogue
    self.keepsMonths = keepsMonths
    self.tellsRemedies = tellsRemedies
  }

  /// One line of JSON.
  public var text: String { JSONText.object(members).line }

  /// One line of JSON that also holds the plans after changes, under `whatIf`.
  ///
  /// - Parameters:
  ///   - after: What was reckoned of the household with the changes.
  ///   - changes: The changes as they were typed.
  /// - Returns: The line, without its end.
  func text(beside after: Diagnosis, changes: [String]) -> String {
    let json = PlanJSON(after, catalogue: catalogue, keepsMonths: keepsMonths)
    let whatIf: [(String, JSONText)] = [
      ("changes", .array(changes.map(JSONText.string))), ("plans", json.plans),
    ]
    return JSONText.object(members + [("whatIf", .object(whatIf))]).line
  }

  /// The members of the result, in order.
  var members: [(String, JSONText)] {
    var members: [(String, JSONText)] = [
      ("plodnee", .integer(1)),
      ("household", .string(diagnosis.household.name)),
      ("start", .string(diagnosis.household.start.iso)),
      ("indicators", indicators),
      ("findings", .array(diagnosis.observations.map(finding))),
      ("plans", plans),
      ("askAbout", .array(diagnosis.inquiries.map(inquiry))),
      ("figures", .array(diagnosis.figureNotices.map(figure))),
    ]
    if tellsRemedies { members.append(("whenShort", whenShort)) }
    return members
  }

  private var plans: JSONText { .array(diagnosis.plans.map(plan)) }

  private var indicators: JSONText {
    let values = diagnosis.indicators
    return .object([
      ("debtServiceRatio", .number(values.debtServiceRatio, decimals: 6)),
      ("debtToIncome", .number(values.debtToIncome, decimals: 6)),
      ("informalShare", .number(values.informalShare, decimals: 6)),
      ("savingRate", .number(values.savingRate, decimals: 6)),
      ("emergencyMonths", .number(values.emergencyMonths, decimals: 6)),
      ("deficitMonths", .integer(values.deficitMonths)),
      ("weightedRate", .number(values.weightedRate, decimals: 6)),
      ("highestRate", .number(values.highestRate, decimals: 6)),
      ("netWorth", .baht(values.netWorth.satang)),
    ])
  }

  private func finding(_ observation: Observation) -> JSONText {
    let id = observation.id.rawValue
    return .object([
      ("id", .string(id)),
      ("severity", .string(observation.severity.rawValue)),
      ("lessons", .array(catalogue.lessons(answering: id).map { .string($0.slug) })),
    ])
  }

  private func plan(_ plan: Projection) -> JSONText {
    var members: [(String, JSONText)] = [
      ("strategy", .string(plan.strategy.rawValue)),
      ("actions", .array(actions(of: plan).map(JSONText.string))),
      ("feasible", .bool(plan.isFeasible)),
      ("missedPayments", .integer(plan.missedPayments)),
      ("shortfallMonths", .integer(plan.shortfallMonths)),
      ("bufferMonths", .integer(plan.bufferMonths)),
      ("debtFreeMonth", plan.debtFreeMonth.map { .string($0.iso) } ?? .null),
      ("totalInterest", .baht(plan.totalInterest.satang)),
      ("cost", .baht(plan.cost.satang)),
      ("cashAtHorizon", .baht(plan.cashAtHorizon.satang)),
      ("savingsAtHorizon", .baht(plan.savingsAtHorizon.satang)),
      ("debtAtHorizon", .baht(plan.debtAtHorizon.satang)),
    ]
    if keepsMonths {
      members.append(("months", .array(plan.months.indices.map { month($0, of: plan) })))
    }
    return .object(members)
  }

  /// The names of the offers that a plan takes up, in file order.
  private func actions(of plan: Projection) -> [String] {
    guard plan.strategy == .recommended, let taken = diagnosis.recommendation?.taken else {
      return []
    }
    return taken.map { diagnosis.household.offers[$0.offer].name }
  }

  private func month(_ index: Int, of plan: Projection) -> JSONText {
    let record = plan.months[index]
    return .object([
      ("month", .string(plan.start.adding(months: index).iso)),
      ("income", .baht(record.income.satang)),
      ("borrowed", .baht(record.borrowed.satang)),
      ("living", .baht(record.living.satang)),
      ("cash", .baht(record.cash.satang)),
      ("reserve", .baht(record.reserve.satang)),
      ("shortfall", .baht(record.shortfall.satang)),
      ("deposits", .baht(record.deposits.satang)),
      (
        "debts",
        .array(
          diagnosis.household(in: plan).debts.enumerated().map { position, debt in
            self.debt(plan.debt(position, in: index), name: debt.name)
          }
        )
      ),
    ])
  }

  /// A debt's month; interest is what is charged after any discount for closing early, so that
  /// opening + interest + penalty + fee + borrowed − paid = balance.
  private func debt(_ month: DebtMonth, name: String) -> JSONText {
    .object([
      ("name", .string(name)),
      ("interest", .baht((month.interest - month.discounted).satang)),
      ("penalty", .baht(month.penalty.satang)),
      ("fee", .baht(month.fee.satang)),
      ("borrowed", .baht(month.borrowed.satang)),
      ("required", .baht(month.required.satang)),
      ("paid", .baht(month.paid.satang)),
      ("missed", .baht(month.missed.satang)),
      ("balance", .baht(month.closing.satang)),
    ])
  }
}

extension YearMonth {
  /// The month for machines, as in `2026-12`.
  var iso: String {
    let digits = String(month)
    return "\(year)-\(digits.count < 2 ? "0" : "")\(digits)"
  }
}
