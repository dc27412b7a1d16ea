import Engine

/// What a flat or daily contract brings in one month, reckoned plainly from its definition.
struct ReferenceRow: Equatable {
  var interest = 0
  var required = 0
  /// Whether the month has no installment because of a holiday.
  var rests = false
  /// Interest that later installments still bring.
  var interestToCome = 0
  /// Payments that later months still bring.
  var requiredToCome: [Int] = []
  /// What closing in this month saves of the interest to come.
  var discount = 0
}

/// A flat or daily contract as a table of months.
struct ReferenceSchedule {
  /// What is owed on the first day.
  var owed = 0
  var rows: [ReferenceRow] = []

  /// Interest and payment of each installment of a whole contract: every payment first bears the
  /// interest of the effective rate on what is owed, as far as the contract's interest goes; the
  /// last takes the remainder.
  static func portions(lent: Int, payments: [Int]) -> [(interest: Int, payment: Int)] {
    let rate = effectiveRate(owed: lent, payments: payments)
    var owed = lent
    var left = payments.reduce(-lent, +)
    return payments.indices.map { index in
      let payment = payments[index]
      let isLast = index == payments.count - 1
      let interest = isLast ? payment - owed : min(left, Int(Double(owed) * rate + 0.5))
      owed += interest - payment
      left -= interest
      return (interest, payment)
    }
  }

  /// The rate of one period at which the payments are worth what is owed, zero or more (Newton).
  static func effectiveRate(owed: Int, payments: [Int]) -> Double {
    guard payments.reduce(0, +) > owed, owed > 0 else { return 0 }
    var rate = 0.0
    for _ in 0..<500 {
      var worth = -Double(owed)
      var slope = 0.0
      var factor = 1.0
      for (index, payment) in payments.enumerated() {
        factor /= 1 + rate
        worth += Double(payment) * factor
        slope -= Double(payment) * factor * Double(index + 1) / (1 + rate)
      }
      let step = -worth / slope
      rate += step
      if step.magnitude <= 1e-16 + rate * 1e-15 { break }
    }
    return rate
  }

  /// Half up, as money is rounded everywhere.
  static func rounded(_ numerator: Int128, over denominator: Int128) -> Int {
    Int((2 * numerator + denominator) / (2 * denominator))
  }

  init(_ flat: FlatContract, of debt: Debt, start: YearMonth) {
    let interest = Self.rounded(
      Int128(flat.principal.satang) * Int128(flat.rate.ppm) * Int128(flat.installments),
      over: 12_000_000
    )
    let total = flat.principal.satang + interest
    let one = Self.rounded(Int128(total), over: Int128(flat.installments))
    var payments = Array(repeating: one, count: flat.installments)
    payments[flat.installments - 1] = total - one * (flat.installments - 1)
    let rate = Self.effectiveRate(owed: flat.principal.satang, payments: payments)
    let portions = Self.portions(lent: flat.principal.satang, payments: payments)
    let paid = flat.installments - flat.remaining
    owed = flat.principal.satang
    for portion in portions.prefix(paid) { owed += portion.interest - portion.payment }
    var outstanding = owed
    var resting = 0
    for portion in portions.dropFirst(paid) {
      while debt.rests(in: start.adding(months: rows.count)) {
        let waived = debt.holiday?.interest == .waived
        let interest = waived ? 0 : Int(Double(outstanding) * rate + 0.5)
        rows.append(ReferenceRow(interest: interest, rests: true))
        resting += interest
      }
      rows.append(ReferenceRow(interest: portion.interest, required: portion.payment))
      outstanding += portion.interest - portion.payment
    }
    rows[rows.count - 1].required += resting
    lookAhead()
    giveDiscounts(flat, paidBefore: paid, isHirePurchase: debt.lender == .hirePurchase)
  }

  init(_ daily: DailyContract, of debt: Debt, start: YearMonth) {
    let payment = daily.payment.satang
    let days = daily.origin?.days ?? daily.remainingDays
    var lent = daily.origin?.received.satang ?? payment * days
    if lent > payment * days { lent = payment * days }
    let portions = Self.portions(lent: lent, payments: Array(repeating: payment, count: days))
    let paid = days - daily.remainingDays
    owed = lent
    for portion in portions.prefix(paid) { owed += portion.interest - portion.payment }
    var left = Array(portions.dropFirst(paid))
    while !left.isEmpty {
      let month = start.adding(months: rows.count)
      let collected = debt.rests(in: month) ? [] : left.prefix(month.days)
      left.removeFirst(collected.count)
      rows.append(
        ReferenceRow(
          interest: collected.reduce(0) { $0 + $1.interest },
          required: collected.reduce(0) { $0 + $1.payment }
        )
      )
    }
    lookAhead()
  }

  private mutating func lookAhead() {
    for index in rows.indices {
      let later = rows[(index + 1)...]
      rows[index].interestToCome = later.reduce(0) { $0 + ($1.rests ? 0 : $1.interest) }
      rows[index].requiredToCome = later.map(\.required)
    }
  }

  /// The discounts of each month.
  ///
  /// Contract Committee notification of 2565: 60 % up to a third paid, 70 % up to two thirds.
  private mutating func giveDiscounts(_ flat: FlatContract, paidBefore: Int, isHirePurchase: Bool) {
    var paid = paidBefore
    for index in rows.indices {
      if !rows[index].rests { paid += 1 }
      var share = 0
      if isHirePurchase {
        if paid * 3 <= flat.installments {
          share = 600_000
        } else if paid * 3 <= flat.installments * 2 {
          share = 700_000
        } else {
          share = 1_000_000
        }
      }
      if let agreed = flat.closingDiscountPPM { share = agreed }
      rows[index].discount = Self.rounded(
        Int128(rows[index].interestToCome) * Int128(share),
        over: 1_000_000
      )
    }
  }
}

extension Debt {
  /// Whether an agreement suspends the payments of a month.
  func rests(in month: YearMonth) -> Bool {
    guard let holiday else { return false }
    return holiday.from <= month && month <= holiday.until
  }
}
