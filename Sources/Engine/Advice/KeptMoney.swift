/// Money that a plan keeps back in a month, and for what.
public struct KeptMoney: Hashable, Sendable {
  /// What it is kept for.
  public enum Purpose: Hashable, Sendable {
    /// Chiefly for one payment.
    case payment(debt: Int, month: YearMonth, amount: Money)
    /// Chiefly for living costs, up to a month.
    case living(through: YearMonth)
  }

  /// The month in which it is put aside.
  public let month: YearMonth
  /// How much is kept then, all of it.
  public let amount: Money
  /// What needs it most.
  public let purpose: Purpose
}

extension Projection {
  /// The months of the first year in which more is kept back than in the month before, earliest
  /// first, one for each purpose; may be empty.
  ///
  /// - Parameter least: What is too little to tell.
  /// - Returns: What is kept, with what needs it most.
  public func keptMoney(least: Money = Money(baht: 1_000)) -> [KeptMoney] {
    let found = (0..<min(12, months.count)).compactMap { month -> KeptMoney? in
      let before = month > 0 ? months[month - 1].reserve : .zero
      guard months[month].reserve >= before + least, let purpose = purposeOfReserve(in: month)
      else { return nil }
      return KeptMoney(
        month: start.adding(months: month),
        amount: months[month].reserve,
        purpose: purpose
      )
    }
    return found.filter { kept in
      !found.contains { $0.purpose == kept.purpose && $0.amount > kept.amount }
    }
  }

  /// What takes most of a month's reserve until nothing is kept any more, at most a year: one
  /// payment that is not asked for every month, or else living costs and all the rest.
  private func purposeOfReserve(in month: Int) -> KeptMoney.Purpose? {
    let coming = month + 1..<min(month + 13, months.count)
    guard let end = coming.last else { return nil }
    let last = coming.first { months[$0].reserve == .zero } ?? end
    let uses = month + 1...last
    let payments = uses.flatMap { month in
      (0..<debtCount).filter { isSingle($0, in: month) }
        .map { (debt: $0, month: month, amount: debt($0, in: month).scheduled) }
    }
    guard let largest = payments.max(by: { $0.amount < $1.amount }),
      largest.amount.satang * 2 > months[month].reserve.satang
    else { return .living(through: start.adding(months: last)) }
    return .payment(
      debt: largest.debt,
      month: start.adding(months: largest.month),
      amount: largest.amount
    )
  }

  /// Whether a debt asks for nothing like it in the month before or after.
  func isSingle(_ index: Int, in month: Int) -> Bool {
    [month - 1, month + 1].filter(months.indices.contains).allSatisfy { other in
      debt(index, in: other).scheduled.satang * 2 < debt(index, in: month).scheduled.satang
    }
  }
}

extension DebtMonth {
  /// What money had to be ready for: what was required, or all of it where that closes the debt.
  var scheduled: Money { paid > .zero && closing == .zero ? paid : required - missed }
}
