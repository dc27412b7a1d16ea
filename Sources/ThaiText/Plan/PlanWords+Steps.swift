public import Engine

extension PlanWords {
  /// The heading above a plan's steps.
  public static func stepsHeading(_ strategy: RepaymentStrategy) -> String {
    "\(strategy.thai) ทำอย่างไร"
  }

  /// What stands above the steps.
  public static let stepsOpening = "แล้วจ่ายหนี้แต่ละก้อนแบบนี้"

  /// A plan's steps: one a debt, then what is kept back for what.
  ///
  /// - Parameters:
  ///   - plan: A plan whose months are kept.
  ///   - household: Whose debts are named.
  /// - Returns: The steps; empty when nothing is ever paid.
  public static func steps(of plan: Projection, in household: Household) -> [String] {
    let kept = plan.keptMoney().sorted { $0.amount > $1.amount }.prefix(2)
    return PlanSteps(of: plan).steps.map { DebtStepWords($0, in: household).sentence }
      + kept.sorted { $0.month < $1.month }
      .map { "\($0.month.inSentence) \(keeping($0, in: household))" }
  }

  /// What is kept back and for what, without the month.
  static func keeping(_ kept: KeptMoney, in household: Household) -> String {
    switch kept.purpose {
    case .living(let through):
      "กันไว้ \(kept.amount.wholeThai) ให้พอใช้ถึง\(through.inSentence(after: kept.month))"
    case .payment(let debt, let month, let amount) where kept.amount > amount:
      "กันไว้ \(kept.amount.wholeThai) ในนี้ไว้จ่าย \(household.debts[debt].name.quotedThai) "
        + "\(amount.wholeThai) \(month.inSentence(after: kept.month))"
    case .payment(let debt, let month, _):
      "กันไว้ \(kept.amount.wholeThai) ไว้จ่าย \(household.debts[debt].name.quotedThai) "
        + month.inSentence(after: kept.month)
    }
  }
}
