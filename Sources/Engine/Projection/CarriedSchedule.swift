/// One month of a contract that is carried on its effective-rate schedule, in satang.
struct CarriedMonth {
  /// The interest of the month.
  var interest = 0
  /// The installment of the month, zero during a holiday; the last one takes the holiday's interest.
  var required = 0
  /// Interest that later installments still bring; that of a holiday to come is saved by closing.
  var interestAfter = 0
  /// What closing in this month saves of it.
  var discount = 0
  /// Payments that later months still bring.
  var requiredAfter = 0
}

/// The schedule of a flat or daily contract, laid out over the months of a plan.
///
/// The family owes what the effective rate says; the installments stay as the contract fixed
/// them, and the last one takes the remainder.
struct CarriedSchedule {
  /// Principal outstanding on the first day, satang.
  var opening = 0
  /// One element a month of the plan until the contract ends, first month first.
  var months: [CarriedMonth] = []
  /// What closing means before the first month: interest and discount only.
  private(set) var beforeFirst = CarriedMonth()

  /// A flat contract, carried at the rate at which its installments repay its principal.
  ///
  /// - Parameters:
  ///   - flat: The terms.
  ///   - holiday: Months without an installment; the later ones move back. Unless the holiday
  ///     waives it, a resting month bears interest, which the last installment collects.
  ///   - hirePurchase: Whether the law's discount for closing early applies.
  init(_ flat: FlatContract, holiday: HolidayMonths, hirePurchase: Bool) {
    let portions = InterestPortions(
      principal: flat.principal.satang,
      installment: flat.installment.satang,
      count: flat.installments,
      total: flat.total.satang
    )
    let paid = flat.installments - flat.remaining
    opening = portions.outstanding(after: paid)
    months = spread(portions.rows[paid...], rate: portions.rate, holiday: holiday)
    closeInterest(paidBefore: paid, holiday: holiday) { count in
      flat.closingDiscountPPM
        ?? (hirePurchase ? Self.hirePurchaseDiscountPPM(paid: count, of: flat.installments) : 0)
    }
  }

  /// A daily contract, its days gathered into the months of the plan.
  init(_ daily: DailyContract, start: YearMonth, holiday: HolidayMonths) {
    let portions = InterestPortions(daily)
    let paid = portions.rows.count - daily.remainingDays
    opening = portions.outstanding(after: paid)
    var row = paid
    var index = 0
    while row < portions.rows.count {
      var month = CarriedMonth()
      if !holiday.contains(index) {
        let end = min(portions.rows.count, row + start.adding(months: index).days)
        for day in portions.rows[row..<end] {
          month.interest += day.interest
          month.required += day.payment
        }
        row = end
      }
      months.append(month)
      index += 1
    }
    closeInterest(paidBefore: 0, holiday: holiday) { _ in 0 }
  }

  /// What a hire purchase lender must take off the interest not yet due.
  ///
  /// Source: Contract Committee (OCPB) notification B.E. 2565, in force 10 Jan 2566: 60 % when at
  /// most a third of the installments are paid, 70 % up to two thirds, all of it after.
  static func hirePurchaseDiscountPPM(paid: Int, of installments: Int) -> Int {
    if paid * 3 <= installments { return 600_000 }
    return paid * 3 <= installments * 2 ? 700_000 : 1_000_000
  }

  private func spread(
    _ rows: ArraySlice<InterestPortions.Row>,
    rate: Double,
    holiday: HolidayMonths
  ) -> [CarriedMonth] {
    var months: [CarriedMonth] = []
    months.reserveCapacity(rows.count)
    var owed = opening
    var restingInterest = 0
    for row in rows {
      while holiday.contains(months.count) {
        let interest = holiday.waivesInterest ? 0 : Int((Double(owed) * rate).rounded())
        months.append(CarriedMonth(interest: interest))
        restingInterest += interest
      }
      months.append(CarriedMonth(interest: row.interest, required: row.payment))
      owed += row.interest - row.payment
    }
    months[months.count - 1].required += restingInterest
    return months
  }

  /// Fills in what closing means in each month, from the last month back.
  private mutating func closeInterest(
    paidBefore: Int,
    holiday: HolidayMonths,
    discountPPM: (Int) -> Int
  ) {
    var installments = paidBefore + months.indices.count { !holiday.contains($0) }
    var interest = 0
    var required = 0
    for index in months.indices.reversed() {
      months[index].interestAfter = interest
      months[index].requiredAfter = required
      months[index].discount = portion(
        of: max(0, interest),
        ppm: discountPPM(installments),
        over: 1_000_000
      )
      if holiday.contains(index) { continue }
      interest += months[index].interest
      required += months[index].required
      installments -= 1
    }
    beforeFirst.interestAfter = interest
    beforeFirst.discount = portion(
      of: max(0, interest),
      ppm: discountPPM(paidBefore),
      over: 1_000_000
    )
  }
}

/// The months of a plan in which nothing is required by agreement.
struct HolidayMonths {
  /// First and last month as indices, below zero before the plan; empty when the first is later.
  var from = 1
  var until = 0
  /// Whether nobody asks for the interest of those months.
  var waivesInterest = false

  init(_ holiday: PaymentHoliday?, start: YearMonth) {
    guard let holiday else { return }
    from = start.months(until: holiday.from)
    until = start.months(until: holiday.until)
    waivesInterest = holiday.interest == .waived
  }

  func contains(_ month: Int) -> Bool { month >= from && month <= until }

  var isEmpty: Bool { from > until }

  /// The month in which something is really due: a date within the holiday is put off to its end.
  func postponed(_ due: Int) -> Int { contains(due) ? until + 1 : due }
}

/// How the installments of a whole contract split into interest and principal.
struct InterestPortions {
  /// One installment.
  struct Row {
    var interest: Int
    var payment: Int
  }

  /// One element an installment, first installment first.
  private(set) var rows: [Row] = []
  /// The rate of one installment's period at which the installments repay the principal.
  private(set) var rate = 0.0
  private let lent: Int

  /// Splits equal installments whose sum is known; the last one takes the remainder.
  init(principal: Int, installment: Int, count: Int, total: Int) {
    lent = principal
    rows.reserveCapacity(count)
    var payments = [Int](repeating: installment, count: count)
    payments[count - 1] = total - installment * (count - 1)
    rate = internalRateOfReturn(balance: principal, payments: payments) ?? 0
    var owed = principal
    var interestLeft = total - principal
    for (index, payment) in payments.enumerated() {
      let isLast = index == count - 1
      let interest = isLast ? interestLeft : min(Int((Double(owed) * rate).rounded()), interestLeft)
      rows.append(Row(interest: interest, payment: payment))
      owed += interest - payment
      interestLeft -= interest
    }
  }

  private init(interestFree payment: Int, count: Int) {
    lent = payment * count
    rows = Array(repeating: Row(interest: 0, payment: payment), count: count)
  }

  /// Splits the days of a daily contract; without its origin nothing is interest.
  init(_ daily: DailyContract) {
    let payment = daily.payment.satang
    guard let origin = daily.origin, origin.received.satang <= payment * origin.days else {
      let days = daily.origin?.days ?? daily.remainingDays
      self.init(interestFree: payment, count: days)
      return
    }
    self.init(
      principal: origin.received.satang,
      installment: payment,
      count: origin.days,
      total: payment * origin.days
    )
  }

  /// Principal outstanding after so many installments, satang.
  func outstanding(after count: Int) -> Int {
    rows[..<count].reduce(lent) { $0 + $1.interest - $1.payment }
  }
}
