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

/// A nominal rate that may step at given months.
public struct RateSchedule: Hashable, Sendable {
  /// A change of rate.
  public struct Step: Hashable, Sendable {
    /// The first month of the new rate.
    public var from: YearMonth
    /// The rate from then on.
    public var rate: NominalAnnualRate

    /// A rate that holds from a month on.
    public init(from: YearMonth, rate: NominalAnnualRate) {
      self.from = from
      self.rate = rate
    }
  }

  /// The rate on the first day of the plan.
  public var initial: NominalAnnualRate
  /// Later changes, ascending by month; empty for a fixed rate.
  public var steps: [Step]

  /// A rate with its later changes.
  public init(_ initial: NominalAnnualRate, steps: [Step] = []) {
    self.initial = initial
    self.steps = steps
  }

  /// The rate of a month.
  public func rate(in month: YearMonth) -> NominalAnnualRate {
    steps.last { $0.from <= month }?.rate ?? initial
  }
}

/// The terms of an installment debt.
public struct InstallmentContract: Hashable, Sendable {
  /// How the size of the installment is known.
  public enum Payment: Hashable, Sendable {
    /// The contract names it.
    case fixed(Money)
    /// It is the level payment that clears the debt in so many months, rounded up to a baht.
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
public struct BulletContract: Hashable, Sendable {
  /// Principal outstanding on the first day.
  public var balance: Money
  /// The nominal rate.
  public var rate: RateSchedule
  /// The month in which principal and interest are due; overdue when before the plan's start.
  public var due: YearMonth
  /// Whether the same principal is borrowed again in the month after, each year.
  public var rollsOver: Bool
  /// How a month's interest is counted.
  public var basis: InterestBasis

  /// The terms of a bullet debt.
  public init(
    balance: Money,
    rate: RateSchedule,
    due: YearMonth,
    rollsOver: Bool = false,
    basis: InterestBasis = .monthly
  ) {
    self.balance = balance
    self.rate = rate
    self.due = due
    self.rollsOver = rollsOver
    self.basis = basis
  }
}

/// The terms of a card.
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
