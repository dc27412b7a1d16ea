/// Who lent the money; decides which law and which ceiling apply.
///
/// The raw values are the codes that household files use.
public enum Lender: String, CaseIterable, Sendable {
  /// The Bank for Agriculture and Agricultural Cooperatives.
  case baac
  /// A village or urban community fund.
  case villageFund
  /// A savings group for production.
  case savingsGroup
  /// Another fund of the community.
  case communityFund
  /// A cooperative or credit union.
  case cooperative
  /// A commercial or state bank.
  case bank
  /// The issuer of a credit card.
  case creditCard
  /// A supervised personal loan, such as a cash card.
  case personalLoan
  /// A nano finance lender.
  case nanoFinance
  /// A pico finance lender.
  case picoFinance
  /// A lender on a vehicle's registration.
  case titleLoan
  /// A hire purchase company.
  case hirePurchase
  /// A pawnshop, private or of the state.
  case pawnshop
  /// The student loan fund.
  case studentLoan
  /// A shop that gives credit.
  case shop
  /// A relative.
  case relative
  /// A lender outside the law's supervision.
  case informal
  /// Anyone else.
  case other

  /// Whether debts to this lender count as informal.
  public var isInformal: Bool { self == .informal }

  /// Whether this lender holds something of the family's that it can take.
  ///
  /// A file may say otherwise for a debt with `secured`.
  public var usuallyHoldsSecurity: Bool {
    switch self {
    case .titleLoan, .hirePurchase, .pawnshop: true
    default: false
    }
  }

  /// Whether payments settle principal before interest and penalty.
  ///
  /// Source: Student Loan Fund Act (No. 2) B.E. 2566.
  public var settlesPrincipalFirst: Bool { self == .studentLoan }
}
