/// How a debt is reckoned and repaid: the six ways that Thai households know.
public enum DebtContract: Hashable, Sendable {
  /// Equal installments on a reducing balance: bank, cooperative, savings group.
  case installment(InstallmentContract)
  /// Principal and interest together on one date: after harvest, or once a year.
  case bullet(BulletContract)
  /// A card: a minimum each month of what is owed.
  case revolving(RevolvingContract)
  /// Interest each month, principal untouched: floating loans and pawn tickets.
  case interestOnly(InterestOnlyContract)
  /// Interest on the original principal for the whole term: hire purchase, some groups.
  case flat(FlatContract)
  /// A fixed sum every day.
  case daily(DailyContract)
}

/// How a month's interest is counted; the raw values are the codes of household files.
public enum InterestBasis: String, CaseIterable, Sendable {
  /// A twelfth of the yearly rate.
  case monthly
  /// The days of the month out of 365.
  case daily
}

/// The terms of an installment debt.
///
/// Between due months, and in a payment holiday, interest accrues beside the principal: an extra
/// payment then reduces the principal alone, and the interest so far waits for the next
/// installment.
public struct InstallmentContract: Hashable, Sendable {
  /// How the size of the installment is known.
  public enum Payment: Hashable, Sendable {
    /// The contract names it.
    case fixed(Money)
    /// It is the level payment that clears the debt in so many months at the rate of the plan's
    /// first month, rounded up to a baht; with due months, in months × due months ÷ 12 payments,
    /// rounded up.
    case term(months: Int)
  }

  /// Principal outstanding on the first day.
  public var balance: Money
  /// The nominal rate.
  public var rate: RateSchedule
  /// The size of an installment.
  public var payment: Payment
  /// The months of the year in which an installment is due.
  public var dueMonths: CalendarMonths
  /// How a month's interest is counted.
  public var basis: InterestBasis

  /// The terms of a monthly installment debt unless `dueMonths` says otherwise.
  public init(
    balance: Money,
    rate: RateSchedule,
    payment: Payment,
    dueMonths: CalendarMonths = .all,
    basis: InterestBasis = .monthly
  ) {
    self.balance = balance
    self.rate = rate
    self.payment = payment
    self.dueMonths = dueMonths
    self.basis = basis
  }
}

/// The terms of a debt that is repaid whole on one date.
///
/// An extra payment reduces the principal; the interest so far stays due on the date, even of a
/// debt that is prepaid whole.
public struct BulletContract: Hashable, Sendable {
  /// Principal outstanding on the first day.
  public var balance: Money
  /// The nominal rate.
  public var rate: RateSchedule
  /// The month in which principal and interest are due; overdue when before the plan's start.
  ///
  /// A date within a payment holiday is put off to the month after it.
  public var due: YearMonth
  /// Whether the same principal is borrowed again in the month after, each year.
  ///
  /// It is then due in the old month of the year, later than the month in which it is borrowed. A
  /// debt that was not repaid on its date, or whose date is before the plan, is never borrowed
  /// again.
  public var rollsOver: Bool
  /// What is borrowed again each year; nil for the balance.
  ///
  /// Where nothing is owed the debt stands repaid: it is borrowed again in the month after the date
  /// a year before ``due``, or in the plan's first month when that has passed.
  public var renewal: Money?
  /// How a month's interest is counted.
  public var basis: InterestBasis

  /// The terms of a bullet debt.
  public init(
    balance: Money,
    rate: RateSchedule,
    due: YearMonth,
    rollsOver: Bool = false,
    renewal: Money? = nil,
    basis: InterestBasis = .monthly
  ) {
    self.balance = balance
    self.rate = rate
    self.due = due
    self.rollsOver = rollsOver
    self.renewal = renewal
    self.basis = basis
  }
}

/// The terms of a card.
///
/// Each month asks for the minimum of all that is owed, interest and penalty included, and beside
/// it for what was missed before.
public struct RevolvingContract: Hashable, Sendable {
  /// What is owed on the first day.
  public var balance: Money
  /// The nominal rate.
  public var rate: RateSchedule
  /// The least share of what is owed that is accepted, parts per million.
  public var minimumPPM: Int
  /// The least sum that is accepted.
  public var minimum: Money
  /// How a month's interest is counted.
  public var basis: InterestBasis

  /// The terms of a revolving debt.
  public init(
    balance: Money,
    rate: RateSchedule,
    minimumPPM: Int,
    minimum: Money = .zero,
    basis: InterestBasis = .monthly
  ) {
    self.balance = balance
    self.rate = rate
    self.minimumPPM = minimumPPM
    self.minimum = minimum
    self.basis = basis
  }
}

/// The terms of a debt on which only interest is asked each month.
///
/// Each month asks for all interest and penalty so far and for principal that is overdue, such as
/// interest that was missed and became principal.
public struct InterestOnlyContract: Hashable, Sendable {
  /// Principal outstanding on the first day.
  public var balance: Money
  /// The nominal rate.
  public var rate: RateSchedule
  /// Whether the lender takes a part of the principal, or only all of it.
  public var takesPartOfPrincipal: Bool
  /// How a month's interest is counted.
  public var basis: InterestBasis

  /// The terms of an interest-only debt.
  public init(
    balance: Money,
    rate: RateSchedule,
    takesPartOfPrincipal: Bool = false,
    basis: InterestBasis = .monthly
  ) {
    self.balance = balance
    self.rate = rate
    self.takesPartOfPrincipal = takesPartOfPrincipal
    self.basis = basis
  }
}

/// The terms of a debt whose interest is reckoned on the original principal.
///
/// The contract's total is rounded to a satang, then shared out into installments. The debt is
/// carried at the rate at which these repay the principal, from the contract's first month on,
/// each month's interest rounded to a satang. A month of a payment holiday bears interest on what
/// is then owed, which the last installment takes; closing before such a month saves it.
public struct FlatContract: Hashable, Sendable {
  /// The sum lent at first.
  public var principal: Money
  /// The flat rate.
  public var rate: FlatAnnualRate
  /// Installments of the whole contract, 1 to 600.
  public var installments: Int
  /// Installments still to pay, 1 to `installments`.
  public var remaining: Int
  /// Share of the interest not yet due that closing early saves, parts per million; nil for what
  /// is usual for the lender.
  public var closingDiscountPPM: Int?

  /// The terms of a flat debt.
  public init(
    principal: Money,
    rate: FlatAnnualRate,
    installments: Int,
    remaining: Int,
    closingDiscountPPM: Int? = nil
  ) {
    self.principal = principal
    self.rate = rate
    self.installments = installments
    self.remaining = remaining
    self.closingDiscountPPM = closingDiscountPPM
  }

  /// All that the contract costs: principal and interest.
  public var total: Money {
    principal + rate.totalInterest(on: principal, months: installments)
  }

  /// The fixed installment; the last one takes the remainder.
  ///
  /// Formula: (principal + principal × flat rate × years) ÷ installments, half up to a satang
  /// Example: 45,000 baht at 1.2 % a month for 36 months → 1,790 baht.
  public var installment: Money {
    Money(satang: halfUp(UInt(total.satang), over: UInt(installments)))
  }
}

/// The terms of a debt collected every day.
///
/// With its origin it is carried at the daily rate at which the payments repay what was received,
/// each day's interest rounded to a satang from the first day on. A payment holiday moves the days
/// back without interest. Closing early costs all payments that remain.
public struct DailyContract: Hashable, Sendable {
  /// What was received for how many daily payments.
  public struct Origin: Hashable, Sendable {
    /// The money in hand at the beginning.
    public var received: Money
    /// The daily payments of the whole contract.
    public var days: Int

    /// Money received for a number of daily payments.
    public init(received: Money, days: Int) {
      self.received = received
      self.days = days
    }
  }

  /// The sum collected each day.
  public var payment: Money
  /// Days still to pay.
  public var remainingDays: Int
  /// What was received at first; nil when not told, and then no further interest is reckoned.
  public var origin: Origin?

  /// The terms of a daily debt.
  public init(payment: Money, remainingDays: Int, origin: Origin? = nil) {
    self.payment = payment
    self.remainingDays = remainingDays
    self.origin = origin
  }
}
