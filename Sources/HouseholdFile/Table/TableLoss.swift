/// What a household file can say and a table of households cannot.
public enum TableLoss: String, CaseIterable, Hashable, Sendable {
  /// The first month of the plan, which a table takes from the calendar.
  case start
  /// How far the plan looks ahead.
  case horizon
  /// Who lives in the house.
  case people
  /// The choices that the household has.
  case offers
  /// How far an income may fall.
  case risk
  /// The months from and until which an amount comes.
  case period
  /// How an amount grows from year to year.
  case growth
  /// A dividend that is left where it is.
  case reinvest
  /// Shares that may be taken out.
  case withdrawableShares
  /// A rate that changes with time.
  case rateSteps
  /// Interest by the day.
  case dailyInterest
  /// Security that the lender does not usually hold, or its absence where it does.
  case security
  /// Added interest on what is overdue.
  case penalty
  /// Interest on interest.
  case compounding
  /// Months without payments.
  case holiday
  /// What an extra baht does.
  case prepayment
  /// What is taken off when a contract is closed.
  case closingDiscount
  /// Blanks at the ends of a name.
  case nameBlanks
}
