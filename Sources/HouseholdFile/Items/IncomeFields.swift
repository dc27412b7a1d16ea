import Engine

/// The keys of an income.
private enum IncomeField {
  static let name = Field("name", .name, required: true)
  static let risk = Field("risk", .risk)
}

/// The keys of an income's risk.
private enum RiskField {
  static let spread = Field("spread", .share)
  static let failure = Field("failure", .share)
}

extension Rule<Income> {
  /// Money that comes in.
  static var income: Self {
    .object([IncomeField.name] + RecurrenceField.all + [IncomeField.risk]) { object in
      let (name, recurrence) = (object.read(IncomeField.name), object.recurrence)
      let risk = object.read(IncomeField.risk)
      guard let name, let recurrence else { return nil }
      return Income(name: name, recurrence: recurrence, risk: risk)
    }
  }
}

extension Rule<IncomeRisk> {
  /// How far an income may fall.
  fileprivate static var risk: Self {
    .object([RiskField.spread, RiskField.failure]) { object in
      IncomeRisk(
        spreadPPM: object.read(RiskField.spread),
        failurePPM: object.read(RiskField.failure) ?? 0
      )
    }
  }
}
