import Engine

extension Projection {
  /// Every figure that a plan is reported by, named, so that two plans can be compared.
  var figures: [String: Int] {
    [
      "monthsShort": monthsShort, "missedPayments": missedPayments,
      "shortfallMonths": shortfallMonths, "bufferMonths": bufferMonths,
      "sumShort": sumShort.satang, "skippedDeposits": skippedDeposits.satang,
      "totalInterest": totalInterest.satang, "totalDiscount": totalDiscount.satang,
      "totalPenalty": totalPenalty.satang, "totalFees": totalFees.satang, "cost": cost.satang,
      "cashAtHorizon": cashAtHorizon.satang, "savingsAtHorizon": savingsAtHorizon.satang,
      "debtAtHorizon": debtAtHorizon.satang, "debtFreeMonth": debtFreeMonth?.ordinal ?? -1,
    ]
  }

  /// The same figures, added up from the plan's months.
  func figuresOfMonths(buffer: Money) -> [String: Int] {
    let rows = months.indices.map { month in (0..<debtCount).map { debt($0, in: month) } }
    let all = rows.flatMap { $0 }
    func sum(_ part: KeyPath<DebtMonth, Money>) -> Int {
      all.reduce(0) { $0 + $1[keyPath: part].satang }
    }
    let interest = sum(\.interest) - sum(\.discounted)
    let short = months.indices.filter { month in
      months[month].shortfall > .zero || rows[month].contains { $0.missed > .zero }
    }
    return [
      "monthsShort": short.count,
      "missedPayments": all.count { $0.missed > .zero },
      "shortfallMonths": months.count { $0.shortfall > .zero },
      "bufferMonths": months.count { $0.cash < buffer },
      "sumShort": sum(\.missed) + months.reduce(0) { $0 + $1.shortfall.satang },
      "skippedDeposits": months.reduce(0) { $0 + $1.skippedDeposits.satang },
      "totalInterest": interest, "totalDiscount": sum(\.discounted),
      "totalPenalty": sum(\.penalty), "totalFees": sum(\.fee),
      "cost": interest + sum(\.penalty) + sum(\.fee),
      "cashAtHorizon": months.last?.cash.satang ?? 0,
      "savingsAtHorizon": months.last?.savings.satang ?? 0,
      "debtAtHorizon": rows.last?.reduce(0) { $0 + $1.closing.satang } ?? 0,
      "debtFreeMonth": debtFreeMonth?.ordinal ?? -1,
    ]
  }
}
