/// Settles one month of every debt with what was really paid.
struct ActualSettlement {
  let household: Household

  /// The settlement of a household's first month.
  init(of household: Household) {
    var alone = household
    alone.horizon = 1
    self.household = alone
  }

  /// One debt after the month.
  struct Settled {
    /// What the month did to it.
    var record: DebtMonth
    /// The debt on the first day of the next month; nil when it is gone.
    var debt: Debt?
  }

  /// Every debt after the month, in the order of the household.
  func settled(_ payments: [ActualPayment]) -> [Settled] {
    let timeline = Timeline(household)
    var months = [MonthRecord()]
    var records = [DebtMonth](repeating: DebtMonth(), count: payments.count)
    return months.withUnsafeMutableBufferPointer { months in
      records.withUnsafeMutableBufferPointer { records in
        let records = RecordPointers(months: months, debts: records)
        return timeline.withActualSettlement(in: records) { settlement in
          payments.indices.map { settle($0, payments[$0], &settlement) }
        }
      }
    }
  }

  private func settle(
    _ index: Int,
    _ payment: ActualPayment,
    _ settlement: inout MonthSettlement<EveryMonth>
  ) -> Settled {
    let debt = household.debts[index]
    settlement.settle(payment, of: index)
    let state = settlement.debts[index]
    let record = settlement.records.debts[index]
    guard let carried = CarriedContract(debt, start: household.start) else {
      let next = debt.continued(state, terms: settlement.timeline.terms[index], household.start)
      return Settled(record: record, debt: next)
    }
    return carried.settled(record, state, beyondRequired: settlement.cash)
  }
}

extension Timeline {
  /// Opens a settlement of the first month that keeps its records.
  fileprivate func withActualSettlement<Result>(
    in records: RecordPointers,
    _ body: (inout MonthSettlement<EveryMonth>) -> Result
  ) -> Result {
    withPointers { pointers in
      withCopy(of: opening) { debts in
        var settlement = MonthSettlement<EveryMonth>(
          timeline: pointers,
          strategy: .minimum,
          debts: debts,
          savings: UnsafeMutableBufferPointer(start: nil, count: 0),
          records: records,
          cash: 0,
          monthOfYear: start.month
        )
        return body(&settlement)
      }
    }
  }
}

extension MonthSettlement<EveryMonth> {
  /// Settles a debt's month with what was really paid; what it does not take stays in ``cash``.
  fileprivate mutating func settle(_ payment: ActualPayment, of index: Int) {
    records.debts[index].opening.satang = debts[index].owed
    let isRenewal = renew(payment, index)
    cash = payment.paid.satang
    if debts[index].isLive(in: month) { _ = payRequired(index) }
    if payment.isClosed {
      close(index)
    } else if timeline.terms[index].kind != .carried {
      payBeyond(index)
      if !isRenewal { borrowMore(payment.borrowed ?? .zero, index) }
    }
    records.debts[index].closing.satang = debts[index].owed
  }

  /// Borrows a repaid debt again before anything else, as plans do.
  private mutating func renew(_ payment: ActualPayment, _ index: Int) -> Bool {
    guard debts[index].reborrowMonth == month else { return false }
    guard let borrowed = payment.borrowed else { return true }
    debts[index].reborrowMonth = -1
    debts[index].principal = borrowed.satang
    records.debts[index].borrowed = borrowed
    if borrowed == .zero { debts[index].rollsOver = false }
    return true
  }

  private mutating func borrowMore(_ amount: Money, _ index: Int) {
    debts[index].principal += amount.satang
    records.debts[index].borrowed += amount
  }

  /// Pays what is beyond the required payment.
  ///
  /// Principal goes first where interest waits for its date, then whatever is left to pay. More
  /// than all of it is not taken.
  private mutating func payBeyond(_ index: Int) {
    guard cash > 0 else { return }
    let early = min(cash, prepayable(index))
    settleExtra(early, of: index, in: &debts[index])
    let late = min(cash - early, debts[index].owed)
    debts[index].settle(late, principalFirst: timeline.terms[index].settlesPrincipalFirst)
    debts[index].overdue = max(0, min(debts[index].overdue - late, debts[index].owed))
    records.debts[index].paid.satang += early + late
    cash -= early + late
  }

  /// Settles a debt for good with all that was paid; more than was owed is interest that the lender
  /// reckons otherwise, or does not let off.
  private mutating func close(_ index: Int) {
    let left = debts[index].owed - cash
    if left >= 0 {
      records.debts[index].discounted.satang += left
    } else {
      records.debts[index].interest.satang -= left
    }
    records.debts[index].paid.satang += cash
    cash = 0
    debts[index] = DebtState(
      principal: 0,
      accruedInterest: 0,
      overdue: 0,
      due: -1,
      rollsOver: false
    )
    debts[index].isClosed = true
  }
}
