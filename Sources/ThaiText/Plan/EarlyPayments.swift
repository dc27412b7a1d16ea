import Engine

/// What a plan pays on a debt beyond what is asked for.
struct EarlyPayments {
  private let debt: Int
  private let plan: Projection
  /// The month of the first payment that is worth naming, from the plan's start; nil without any.
  private let first: Int?

  /// Payments beyond what is asked for are named from a hundred baht on.
  private static let leastNamed = Money(baht: 100)

  /// The payments on one debt of a plan whose months are kept.
  init(of debt: Int, in plan: Projection) {
    (self.debt, self.plan) = (debt, plan)
    first = Self.first(of: debt, in: plan)
  }

  private static func first(of debt: Int, in plan: Projection) -> Int? {
    plan.months.indices.first { plan.debt(debt, in: $0).extra >= leastNamed }
  }

  /// What is done from the first of them on, with its month; nil without any.
  ///
  /// - Parameter isBeside: Whether a debt that would come before is still owed.
  /// - Returns: A clause without its subject.
  func deed(isBeside: Bool = false) -> String? {
    first.map { month in
      let name = plan.start.adding(months: month).inSentence
      let (verb, when) =
        plan.debt(debt, in: month).closing == .zero ? ("ปิด", name) : ("โปะ", "ตั้งแต่\(name)")
      return "\(verb)ก้อนนี้\(isBeside ? "ด้วย" : "") \(when)"
    }
  }

  /// When the debt ends; nil when it does not within the plan.
  var end: YearMonth? { plan.end(ofDebt: debt) }

  /// Whether another debt is paid beyond what is asked for earlier.
  var isPreceded: Bool {
    guard let first else { return false }
    return (0..<plan.debtCount).contains { other in
      other != debt && Self.first(of: other, in: plan).map { $0 < first } == true
    }
  }

  /// Whether the first of them comes no earlier than another debt is gone.
  func comes(after other: Int) -> Bool {
    let gone = plan.months.indices.first { plan.debt(other, in: $0).closing == .zero }
    return first.flatMap { first in gone.map { first >= $0 } } ?? false
  }
}
