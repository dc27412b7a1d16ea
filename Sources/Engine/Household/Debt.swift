/// One debt, as its contract or the village's custom has it.
///
/// It stops growing at a million million baht.
public struct Debt: Hashable, Sendable {
  /// What the family calls it.
  public var name: String
  /// Who lent the money.
  public var lender: Lender
  /// How it is reckoned and repaid.
  public var contract: DebtContract
  /// Whether the lender holds a home, land, a vehicle or a pawn; such debts are paid first.
  public var isSecured: Bool
  /// Points a year added on the principal of overdue installments.
  ///
  /// What is overdue is penalty and interest first and principal after; interest that became
  /// principal counts as such. Interest that is not due yet leaves the principal overdue as it is.
  /// A payment holiday bears no penalty.
  public var penaltyRate: NominalAnnualRate
  /// Whether interest left unpaid in a due month becomes principal.
  ///
  /// It does when something was asked for in the month: not in a payment holiday, not before a
  /// bullet's date, not between an installment debt's due months while nothing is overdue, and not
  /// on a card that asks for no minimum. On a flat or daily contract, whose interest is fixed, it
  /// only makes the interest bear the penalty.
  public var compounds: Bool
  /// What is overdue on the first day, part of what is owed; on a flat or daily contract it comes
  /// on top of the payments that remain.
  ///
  /// Accrued interest is taken to be overdue before principal; where the debt compounds, interest
  /// that is overdue has become principal by now.
  public var overdue: Money
  /// Interest reckoned but not yet paid on the first day, beside the principal; it bears none
  /// unless it is overdue and compounds.
  public var accruedInterest: Money
  /// Months in which nothing is required; nil without such an agreement.
  public var holiday: PaymentHoliday?
  /// What an extra baht does; nil for what is usual for the contract.
  public var prepayment: Prepayment?

  /// A debt on the usual terms of its lender.
  public init(
    name: String,
    lender: Lender,
    contract: DebtContract,
    isSecured: Bool? = nil,
    penaltyRate: NominalAnnualRate = .zero,
    compounds: Bool = false,
    overdue: Money = .zero,
    accruedInterest: Money = .zero,
    holiday: PaymentHoliday? = nil,
    prepayment: Prepayment? = nil
  ) {
    self.name = name
    self.lender = lender
    self.contract = contract
    self.isSecured = isSecured ?? lender.usuallyHoldsSecurity
    self.penaltyRate = penaltyRate
    self.compounds = compounds
    self.overdue = overdue
    self.accruedInterest = accruedInterest
    self.holiday = holiday
    self.prepayment = prepayment
  }
}

/// What a baht beyond the required payment does to a debt.
public enum Prepayment: String, CaseIterable, Sendable {
  /// Any sum reduces what is owed.
  case any
  /// Only the whole principal is taken; nothing when only interest is left.
  case whole
  /// Only closing the contract is possible, at the closing amount.
  case close
  /// Nothing beyond what is required is taken.
  case none
}

/// An agreement that suspends the required payments for some months.
///
/// What was overdue waits without penalty, and a payment made meanwhile counts toward it. Interest
/// of those months is not due in them and does not compound.
public struct PaymentHoliday: Hashable, Sendable {
  /// What happens to the interest meanwhile; the raw values are the codes of household files.
  public enum InterestTreatment: String, CaseIterable, Sendable {
    /// Interest goes on and is paid later.
    case accrues
    /// Nobody asks the family for the interest.
    case waived
  }

  /// The first month without a payment.
  public var from: YearMonth
  /// The last month without a payment.
  public var until: YearMonth
  /// What happens to the interest meanwhile.
  public var interest: InterestTreatment

  /// A holiday from one month through another.
  public init(from: YearMonth, until: YearMonth, interest: InterestTreatment) {
    self.from = from
    self.until = until
    self.interest = interest
  }
}
