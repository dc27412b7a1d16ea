/// A number or name of a household that a lesson can speak of; the raw values are what it writes.
public enum HouseholdValue: String, CaseIterable, Sendable {
  /// What the family calls itself.
  case householdName = "household-name"
  /// Mean income of a month in the first year.
  case incomePerMonth = "income-per-month"
  /// Mean living costs of a month.
  case livingPerMonth = "living-per-month"
  /// Mean required debt payments of a month.
  case paymentsPerMonth = "payments-per-month"
  /// Required debt payments out of every hundred baht that come in.
  case paymentsOf100 = "payments-of-100"
  /// Interest of the first month on all debts.
  case interestPerMonth = "interest-per-month"
  /// How many debts there are.
  case debtCount = "debt-count"
  /// All that is owed.
  case debtTotal = "debt-total"
  /// The debt that the lesson speaks of, otherwise the dearest.
  case debtName = "debt-name"
  /// What is owed of that debt.
  case debtOwed = "debt-owed"
  /// Its interest in the first month.
  case debtInterestPerMonth = "debt-interest-per-month"
  /// Cash and savings that can be withdrawn.
  case readyMoney = "ready-money"
  /// Essential expenses of the months that should be at hand.
  case emergencyGoal = "emergency-goal"
  /// All savings.
  case savingTotal = "saving-total"
  /// What is saved each month.
  case savingPerMonth = "saving-per-month"
  /// What the family could do without in a month.
  case reduciblePerMonth = "reducible-per-month"
  /// The first month that falls short if nothing changes.
  case shortMonth = "short-month"
  /// How much is missing in that month.
  case shortAmount = "short-amount"
  /// The month of the largest income.
  case largestIncomeMonth = "largest-income-month"
  /// The month in which the recommended plan ends the last debt.
  case debtFreeMonth = "debt-free-month"
}
