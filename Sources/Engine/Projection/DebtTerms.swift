/// A debt's terms as the monthly settlement needs them: numbers only, of fixed size.
///
/// Months are indices from the start of the plan. All amounts are satang, all rates ppm a year.
struct DebtTerms {
  /// Which required payment applies.
  enum Kind: UInt8 {
    case installment, bullet, revolving, interestOnly, carried
  }

  var kind: Kind
  /// What an extra baht does.
  var prepayment: Prepayment
  /// Whether interest counts the days of the month.
  var countsDays = false
  /// Whether interest left unpaid in a due month becomes principal.
  var compounds = false
  /// Whether payments settle principal before interest and penalty.
  var settlesPrincipalFirst = false
  /// Whether the lender holds security.
  var isSecured = false
  /// Months of the year in which an installment is due.
  var dueMonths = CalendarMonths.all
  /// The rate, when it never steps.
  var ratePPM = 0
  /// Where this debt's monthly rates start in the timeline's rates; negative without steps.
  var rateOffset = -1
  /// The installment, for `.installment`.
  var payment = 0
  /// The least sum and the least share, for `.revolving`.
  var minimum = 0
  var minimumPPM = 0
  /// The month in which a bullet is due.
  var due = 0
  /// What is borrowed in a debt's month of borrowing, zero for debts without one.
  ///
  /// A bullet that rolls over borrows each year after its due month; a loan of the plan once.
  var rolloverPrincipal = 0
  /// What borrowing costs at once.
  var borrowingFee = 0
  /// The month in which a new loan clears the debt before anything else; negative without one.
  var payoffMonth = -1
  /// Points added on the principal of overdue installments.
  var penaltyPPM = 0
  /// Whether the parts of what is left unpaid count: interest that becomes principal, principal
  /// that bears a penalty or is asked for beside the interest.
  var tellsUnpaidApart = false
  /// Months in which nothing is required by agreement.
  var holiday = HolidayMonths(nil, start: YearMonth(ordinal: 0))
  /// Whether a month needs nothing but principal and one rate: no days, dates, steps, holidays,
  /// penalties, or order of settling of its own, and no loan that clears the debt.
  var isPlain = false
  /// Where this debt's rows start in the timeline's carried rows, and how many there are.
  var carriedOffset = 0
  var carriedCount = 0
  /// What closing a carried contract means before its first row.
  var carriedOpening = CarriedMonth()
}

extension DebtTerms {
  /// Notes whether the terms are plain, once all of them are known.
  mutating func tellWhetherPlain() {
    isPlain =
      kind != .carried && !countsDays && !settlesPrincipalFirst && rateOffset < 0
      && dueMonths == .all && penaltyPPM == 0 && payoffMonth < 0 && holiday.isEmpty
  }
}

/// What a debt owes while a plan runs, in satang.
struct DebtState {
  /// Principal outstanding.
  var principal: Int
  /// Interest reckoned and not yet paid.
  var accruedInterest: Int
  /// Penalty reckoned and not yet paid.
  var penalty = 0
  /// Required earlier and not paid, of what is owed.
  var overdue: Int
  /// The principal within what is overdue; more than is overdue only where money paid in a
  /// holiday went to interest.
  var overduePrincipal: Int
  /// The next due month of a bullet.
  var due: Int
  /// The month in which a bullet is borrowed again; negative when none is coming.
  var reborrowMonth = -1
  /// Whether a bullet will still be borrowed again after it is repaid.
  var rollsOver: Bool
  /// Whether a carried contract was closed early, so that its later rows no longer apply.
  var isClosed = false

  init(
    principal: Int,
    accruedInterest: Int,
    overdue: Int,
    overduePrincipal: Int = 0,
    due: Int,
    rollsOver: Bool
  ) {
    self.principal = principal
    self.accruedInterest = accruedInterest
    self.overdue = overdue
    self.overduePrincipal = overduePrincipal
    self.due = due
    self.rollsOver = rollsOver
  }

  /// A loan that is taken in a later month.
  init(borrowedIn month: Int) {
    self.init(principal: 0, accruedInterest: 0, overdue: 0, due: -1, rollsOver: false)
    reborrowMonth = month
  }

  /// Everything owed.
  @inline(__always)
  var owed: Int { principal + accruedInterest + penalty }

  /// Whether the debt is gone and does not come back.
  @inline(__always)
  var isGone: Bool { owed == 0 && !rollsOver && reborrowMonth < 0 }

  /// Whether a month has to be settled: something is owed, or a repaid bullet comes to its date.
  @inline(__always)
  func isLive(in month: Int) -> Bool { owed != 0 || rollsOver && due <= month }

  /// Takes a payment off penalty, interest and principal, in the order of the law.
  ///
  /// Source: Civil and Commercial Code s.329; for student loans, the Act of B.E. 2566.
  ///
  /// - Parameters:
  ///   - amount: At most what is owed.
  ///   - principalFirst: Whether the order is principal, interest, penalty.
  @inline(__always)
  mutating func settle(_ amount: Int, principalFirst: Bool) {
    var rest = amount
    if principalFirst {
      Self.take(&rest, from: &principal)
      Self.take(&rest, from: &accruedInterest)
      Self.take(&rest, from: &penalty)
    } else {
      Self.take(&rest, from: &penalty)
      Self.take(&rest, from: &accruedInterest)
      Self.take(&rest, from: &principal)
    }
  }

  @inline(__always)
  private static func take(_ amount: inout Int, from part: inout Int) {
    let taken = min(amount, part)
    part -= taken
    amount -= taken
  }
}

/// What a saving holds while a plan runs, with its terms.
struct SavingState {
  var balance: Int
  let deposit: Int
  let dividendPPM: Int
  let dividendMonth: Int
  let reinvestsDividend: Bool

  init(_ saving: Saving) {
    balance = saving.balance.satang
    deposit = saving.deposit.satang
    dividendPPM = saving.dividendPPM
    dividendMonth = saving.dividendMonth
    reinvestsDividend = saving.reinvestsDividend
  }
}
