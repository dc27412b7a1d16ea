import Engine

extension Observation {
  /// How large it is, in ten thousandths of its unit: baht, months, or percent.
  var sizeTenThousandths: Int {
    switch self {
    case .shortMonths(let count, _, _, _): count * 10_000
    case .noEmergencyMoney(_, _, let months): months * 10_000
    case .heavyDebtService(let ppm, _), .dearDebtBesideSaving(_, _, _, let ppm),
      .flatRate(_, _, let ppm), .cheaperMoneyAvailable(_, _, let ppm, _):
      ppm
    case .rateAboveCeiling(_, let rate, _): rate.ppm
    case .seasonalIncome(_, let amount, let yearly):
      yearly > .zero ? amount.satang * 100 / (yearly.satang / 10_000 + 1) : 0
    case .debtFreeDate: 0
    default: sizeInMoney.satang * 100
    }
  }

  private var sizeInMoney: Money {
    switch self {
    case .livingCostsExceedIncome(let income, let living): living - income
    case .paymentBelowInterest(_, let payment, let interest): interest - payment
    case .minimumPaymentOnly(_, _, let interest): interest
    case .informalDebt(let sum, _): sum
    case .interestOnlyDebt(_, let principal, _), .annualRollover(_, let principal, _): principal
    case .dailyDebt(_, _, _, let owed), .moratoriumEnding(_, _, let owed): owed
    case .dueBeforeIncome(_, _, let amount, _): amount
    case .reducibleExpenses(let yearly): yearly
    case .regularSaving(let monthly, _): monthly
    case .overdueDebt(_, let overdue): overdue
    case .bridgedRollover(_, _, let bridge, let yearly, _, _): bridge + yearly
    case .circularBorrowing(_, _, _, let payment, _): payment
    case .guarantorExposure(_, let sum, _): sum
    default: .zero
    }
  }
}

extension DebtContract {
  /// The code of the kind, as household files and lessons write it.
  var kindCode: String {
    switch self {
    case .installment: "installment"
    case .bullet: "bullet"
    case .revolving: "revolving"
    case .interestOnly: "interestOnly"
    case .flat: "flat"
    case .daily: "daily"
    }
  }

  /// The codes of all kinds.
  static let kindCodes: Set = [
    "installment", "bullet", "revolving", "interestOnly", "flat", "daily",
  ]
}
