/// A loan that a plan takes to clear older debts.
public struct NewLoan: Hashable, Sendable {
  /// Which of the household's offers it is, from zero.
  public var offer: Int
  /// The debts that it clears, as places in the household, ascending; never empty.
  public var debts: [Int]
  /// The month in which it is taken, as an index from the plan's start, 0 to 63.
  public var month: Int
  /// What is lent.
  public var principal: Money
  /// What it costs at once.
  public var fee: Money
  /// The nominal rate.
  public var rate: NominalAnnualRate
  /// In how many equal installments it is repaid.
  public var termInMonths: Int

  /// The installment: the level payment of the term, up to a whole baht.
  public var installment: Money {
    Money(
      satang: levelPayment(
        principal: principal.satang,
        annualRatePPM: rate.ppm,
        termInMonths: termInMonths
      )
    )
  }

  /// The last month in which a plan looks for a new loan, as an index.
  static let lastMonth = 35
}

extension Timeline {
  /// The same household in a plan that takes a new loan: the last of its debts.
  func taking(_ loan: NewLoan) -> Self {
    var timeline = self
    timeline.add(loan)
    return timeline
  }
}
