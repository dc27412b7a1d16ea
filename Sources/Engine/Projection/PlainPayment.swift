/// What a month's interest and required payment come to on a debt of plain terms that is paid down
/// month by month.
struct PlainPayment {
  private let ratePPM: Int
  private let least: Int
  private let sharePPM: Int

  /// Of an installment or revolving debt whose terms are plain.
  @inline(__always)
  init(_ terms: DebtTerms) {
    ratePPM = terms.ratePPM
    least = terms.kind == .revolving ? terms.minimum : terms.payment
    sharePPM = terms.kind == .revolving ? terms.minimumPPM : 0
  }

  @inline(__always)
  func interest(on principal: Int) -> Int { plainInterest(on: principal, ppm: ratePPM) }

  /// What is required of what is owed after the month's interest.
  @inline(__always)
  func required(of owed: Int) -> Int {
    min(owed, max(least, portion(of: owed, ppm: sharePPM, over: 1_000_000)))
  }
}

/// A month's interest at one yearly rate.
@inline(__always)
func plainInterest(on principal: Int, ppm: Int) -> Int {
  portion(of: principal, ppm: ppm, over: 12_000_000)
}

extension DebtState {
  /// Whether nothing is owed from months before but principal, and the interest that a bullet
  /// gathers; sums beyond any real household's are left to the whole order of events.
  @inline(__always)
  var isUpToDate: Bool {
    overdue | overduePrincipal | penalty == 0 && owed < largestAmount / 2
  }
}

extension MonthSettlement {
  /// Charges the interest and makes the required payment of a debt of plain terms that is up to
  /// date and can be paid: to the satang the same as ``payRequired(_:)`` in a fraction of the work.
  ///
  /// - Returns: False, with nothing done, where only the whole order of events can tell.
  @inline(__always)
  mutating func payPlainly(_ index: Int) -> Bool {
    guard debts[index].isUpToDate else { return false }
    switch timeline.terms[index].kind {
    case .bullet: return waitForDate(index)
    case .interestOnly: return payInterest(index)
    case .installment, .revolving: return payDown(index)
    case .carried: return false
    }
  }

  @inline(__always)
  private mutating func waitForDate(_ index: Int) -> Bool {
    guard month < debts[index].due else { return false }
    let interest = interest(of: index)
    debts[index].accruedInterest += interest
    keepPlain(index, interest: interest, paid: 0)
    return true
  }

  @inline(__always)
  private mutating func payInterest(_ index: Int) -> Bool {
    let interest = interest(of: index)
    guard debts[index].accruedInterest == 0, interest <= cash else { return false }
    cash -= interest
    keepPlain(index, interest: interest, paid: interest)
    return true
  }

  @inline(__always)
  private mutating func payDown(_ index: Int) -> Bool {
    let plain = PlainPayment(timeline.terms[index])
    let interest = plain.interest(on: debts[index].principal)
    let owed = debts[index].principal + interest
    let paid = plain.required(of: owed)
    guard debts[index].accruedInterest == 0, paid >= interest, paid <= cash else { return false }
    debts[index].principal = owed - paid
    cash -= paid
    keepPlain(index, interest: interest, paid: paid)
    return true
  }

  @inline(__always)
  private func interest(of index: Int) -> Int {
    plainInterest(on: debts[index].principal, ppm: timeline.terms[index].ratePPM)
  }

  @inline(__always)
  private mutating func keepPlain(_ index: Int, interest: Int, paid: Int) {
    totals.interest += interest
    guard Record.keepsMonths else { return }
    records.debts[slot(index)].interest.satang += interest
    records.debts[slot(index)].required.satang = paid
    records.debts[slot(index)].paid.satang += paid
  }
}
