/// A plan told debt by debt, as people remember it: so much a month until then, and then it is
/// closed.
public struct PlanSteps: Sendable {
  /// One step a debt on which anything is paid, the debt that ends first in front.
  public let steps: [PlanStep]

  /// The most stretches between two closings that a person keeps in mind; more become one.
  private static let mostStretches = 3

  /// Reads the steps off a plan whose months are kept.
  public init(of plan: Projection) {
    let found = (0..<plan.debtCount).compactMap { index -> PlanStep? in
      let turns = Self.turns(ofDebt: index, in: plan)
      return turns.isEmpty ? nil : PlanStep(debt: index, turns: turns)
    }
    steps = found.enumerated().sorted { left, right in
      let order = [left, right].map { $0.element.end?.ordinal ?? 0 }
      return order[0] != order[1] ? order[0] < order[1] : left.offset < right.offset
    }.map(\.element)
  }

  private static func turns(ofDebt index: Int, in plan: Projection) -> [PlanStep.Turn] {
    var turns: [PlanStep.Turn] = []
    var stretches: [PaymentStretch] = []
    func endCycle() {
      turns += simplified(stretches).map(PlanStep.Turn.pay)
      stretches = []
    }
    for month in plan.months.indices {
      let record = plan.debt(index, in: month)
      let date = plan.start.adding(months: month)
      if record.borrowed > .zero {
        endCycle()
        turns.append(.borrow(date, record.borrowed))
      }
      guard record.paid > .zero else { continue }
      if record.closing == .zero {
        endCycle()
        turns.append(.close(date, record.paid))
      } else if let longer = stretches.last?.extended(to: date, record) {
        stretches[stretches.count - 1] = longer
      } else {
        stretches.append(PaymentStretch(date, record))
      }
    }
    endCycle()
    return turns
  }

  /// The stretches, or one of them all when they are too many to tell.
  private static func simplified(_ stretches: [PaymentStretch]) -> [PaymentStretch] {
    guard stretches.count > mostStretches, let first = stretches.first else { return stretches }
    return [stretches.dropFirst().reduce(first) { $0.joined(with: $1) }]
  }
}
