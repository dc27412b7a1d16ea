import Engine
import HouseholdFile
import ThaiText

extension TableWriting {
  /// Adds a debt.
  mutating func add(_ debt: Debt) {
    note(.security, if: debt.isSecured != debt.lender.usuallyHoldsSecurity)
    note(.penalty, if: debt.penaltyRate != .zero)
    note(.compounding, if: debt.compounds)
    note(.holiday, if: debt.holiday != nil)
    note(.prepayment, if: debt.prepayment != nil)
    var cells: Row = [
      .lender: debt.lender.thai,
      .overdue: TableCell.unlessZero(debt.overdue),
      .accrued: TableCell.unlessZero(debt.accruedInterest),
    ]
    cells.merge(self.cells(of: debt.contract)) { _, cell in cell }
    add(.debt, name: debt.name, cells)
  }

  private mutating func cells(of contract: DebtContract) -> Row {
    switch contract {
    case .installment(let terms): cells(of: terms)
    case .bullet(let terms): cells(of: terms)
    case .revolving(let terms): cells(of: terms)
    case .interestOnly(let terms): cells(of: terms)
    case .flat(let terms): cells(of: terms)
    case .daily(let terms): cells(of: terms)
    }
  }

  /// The cells that most kinds of debt begin with.
  private mutating func cells(
    _ kind: TableKind,
    _ balance: Money,
    _ rate: RateSchedule,
    _ basis: InterestBasis,
    per period: RatePeriod = .year
  ) -> Row {
    note(.rateSteps, if: !rate.steps.isEmpty)
    note(.dailyInterest, if: basis == .daily)
    return cells(kind, balance, ratePPM: rate.initial.ppm, per: period)
  }

  private func cells(
    _ kind: TableKind,
    _ amount: Money,
    ratePPM: Int,
    per period: RatePeriod
  ) -> Row {
    let (rate, per) = TableCell.written(ratePPM: ratePPM, per: period)
    return [.kind: kind.thai, .amount: TableCell.written(amount), .rate: rate, .per: per]
  }

  private mutating func cells(of terms: InstallmentContract) -> Row {
    var cells = cells(.installment, terms.balance, terms.rate, terms.basis)
    switch terms.payment {
    case .fixed(let payment): cells[.payment] = TableCell.written(payment)
    case .term(let months): cells[.remaining] = String(months)
    }
    cells[.months] = TableCell.written(terms.dueMonths)
    return cells
  }

  private mutating func cells(of terms: BulletContract) -> Row {
    let kind = terms.rollsOver ? TableKind.rollover : .bullet
    var cells = cells(kind, terms.balance, terms.rate, terms.basis)
    cells[.due] = TableCell.writtenMonth(terms.due)
    return cells
  }

  private mutating func cells(of terms: RevolvingContract) -> Row {
    var cells = cells(.revolving, terms.balance, terms.rate, terms.basis)
    cells[.payment] = TableCell.writtenMinimum(
      percentPPM: terms.minimumPPM,
      amount: terms.minimum
    )
    return cells
  }

  private mutating func cells(of terms: InterestOnlyContract) -> Row {
    let kind = terms.takesPartOfPrincipal ? TableKind.interestOnlyPartial : .interestOnly
    return cells(kind, terms.balance, terms.rate, terms.basis, per: .month)
  }

  private mutating func cells(of terms: FlatContract) -> Row {
    note(.closingDiscount, if: terms.closingDiscountPPM != nil)
    var cells = cells(.flat, terms.principal, ratePPM: terms.rate.ppm, per: .month)
    cells[.remaining] = String(terms.remaining)
    cells[.installments] = String(terms.installments)
    return cells
  }

  private func cells(of terms: DailyContract) -> Row {
    [
      .kind: TableKind.daily.thai,
      .payment: TableCell.written(terms.payment),
      .remaining: String(terms.remainingDays),
      .amount: terms.origin.map { TableCell.written($0.received) } ?? "",
      .installments: terms.origin.map { String($0.days) } ?? "",
    ]
  }
}
