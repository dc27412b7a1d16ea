import Engine
import ThaiText

extension DebtSource {
  /// The lender as files know it.
  var lender: Lender {
    switch self {
    case .villageFund: .villageFund
    case .baac: .baac
    case .savingsGroup: .savingsGroup
    case .cooperative: .cooperative
    case .vehicleFinance: .hirePurchase
    case .creditCard: .creditCard
    case .cashCard: .personalLoan
    case .bank: .bank
    case .floating, .daily: .informal
    case .pawnshop: .pawnshop
    case .titleLoan: .titleLoan
    case .shop: .shop
    case .relative: .relative
    case .studentLoan: .studentLoan
    case .microLender: .nanoFinance
    case .other: .other
    }
  }

  /// The ways in which it is repaid, the usual one first; never empty.
  var ways: [DebtWay] {
    switch self {
    case .villageFund, .baac: [.yearlyAgain, .once, .monthly, .yearly, .interestOnly]
    case .savingsGroup: [.monthly, .flat, .yearlyAgain, .once, .yearly, .interestOnly]
    case .cooperative: [.monthly, .yearlyAgain, .once, .yearly, .interestOnly]
    case .vehicleFinance: [.flat]
    case .creditCard, .cashCard: [.revolving]
    case .bank, .titleLoan, .microLender: [.monthly]
    case .floating: [.interestOnly, .monthly, .once, .yearlyAgain]
    case .daily: [.daily]
    case .pawnshop: [.interestOnly]
    case .shop: [.once, .monthly]
    case .relative: [.whenever, .interestOnly, .monthly, .once, .yearlyAgain]
    case .studentLoan: [.yearly]
    case .other: [.monthly, .once, .yearlyAgain, .interestOnly, .flat, .daily, .yearly]
    }
  }

  /// Other words that are typed for its ways, in their order.
  var waysAlsoTyped: [[String]] {
    ways.map { way in
      way.alsoTyped
        + (way == wayOfYearlyInterest ? DebtQuestionWords.yearlyInterest : [])
        + (way == .once && !ways.contains(.yearlyAgain) ? DebtWay.yearlyAgain.alsoTyped : [])
    }
  }

  /// How interest is told that is paid once a year on a principal that stays: who lends by contracts
  /// renews them each year; any other interest is reckoned by the month.
  private var wayOfYearlyInterest: DebtWay {
    isVillageLender || !ways.contains(.interestOnly) ? .yearlyAgain : .interestOnly
  }

  /// Whether the law's ceiling is what this lender usually asks for, so that it may stand in for
  /// a rate that the family does not know.
  var usuallyAsksCeiling: Bool {
    switch self {
    case .creditCard, .cashCard, .titleLoan, .studentLoan, .microLender, .pawnshop: true
    case .villageFund, .baac, .savingsGroup, .cooperative, .vehicleFinance, .bank, .floating,
      .daily, .shop, .relative, .other:
      false
    }
  }

  /// Whether it lends to villagers as their fund, group or bank: it takes parts of the principal, and
  /// its interest is low.
  var isVillageLender: Bool {
    switch self {
    case .villageFund, .baac, .savingsGroup, .cooperative, .bank, .studentLoan: true
    case .vehicleFinance, .creditCard, .cashCard, .floating, .daily, .pawnshop, .titleLoan, .shop,
      .relative, .microLender, .other:
      false
    }
  }

  /// Whether the interest is counted by the days.
  var countsDays: Bool { self == .baac }
}

extension DebtWay {
  /// The questions that it needs, in the order of asking.
  var questions: [DebtQuestion] {
    switch self {
    case .yearlyAgain, .once: [.balance, .rate, .due, .borrowed]
    case .monthly: [.balance, .rate, .payment]
    case .yearly: [.balance, .rate, .payment, .monthOfYear]
    case .flat: [.principal, .installment, .installments, .remaining]
    case .revolving: [.balance, .rate, .minimum]
    case .interestOnly: [.balance, .rate, .partial]
    case .daily: [.dailyPayment, .remainingDays, .received, .days]
    case .whenever: [.balance]
    }
  }
}
