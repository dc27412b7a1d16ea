/// What part of a household's money a lesson is about, in the order of reading; the raw values are
/// what lessons write.
public enum LessonArea: String, CaseIterable, Sendable {
  /// Writing down what comes in, what goes out and what is owed.
  case householdAccount = "household-account"
  /// The months of income and of payments.
  case seasonCalendar = "season-calendar"
  /// One thing that the family wants to reach.
  case goal
  /// Putting money by.
  case saving
  /// What borrowed money costs.
  case trueCost = "true-cost"
  /// Getting out of debt, and what the law gives.
  case payingOff = "paying-off"
  /// Keeping out of harm.
  case protecting
  /// Earning more and spending less.
  case earningSpending = "earning-spending"
  /// The savings group.
  case group
}
