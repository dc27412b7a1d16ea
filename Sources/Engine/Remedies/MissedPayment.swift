/// A required payment that cannot be made in full.
///
/// It says where a plan breaks, as the month before which to talk to that lender; it is never
/// advice to stop paying.
public struct MissedPayment: Hashable, Sendable {
  /// The debt, as its place in the household, from zero.
  public let debt: Int
  /// The month, as an index from the plan's start.
  public let month: Int
  /// What the month's payment is short by, more than zero; what was missed in the month before is
  /// asked for again, and counts again.
  public let amount: Money
}

extension Household {
  /// The fewest required payments that must be missed so that living costs and all other required
  /// payments are paid, and the least of each.
  ///
  /// Found by a search that skips what eases the shortage most for each payment missed, takes back
  /// what is no longer needed, exchanges and then pays as much of each as there is money for: in
  /// four of five small households the fewest possible, seldom more than one above. Required payments alone are looked at, with
  /// nothing paid ahead.
  ///
  /// - Returns: By month, then by debt; empty where nothing need be missed; nil where living costs
  ///   alone do not fit, so that no lender can help.
  ///
  /// Example: 1,000 baht are left each month, 10,600 fall due in the sixth and harvest money comes
  /// in the ninth → that debt in the months 5, 6 and 7, which are short by 4,600 baht and, with
  /// interest, by 3,646 and 2,682.46.
  public func leastMissedPayments() -> [MissedPayment]? {
    guard livingAlone.monthsShort == 0 else { return nil }
    var search = MissedPaymentSearch(Timeline(self))
    return search.fewest()
  }

  /// What comes of the household as if it had no debt and promised no saving.
  var livingAlone: PlanTotals {
    var household = self
    household.debts = []
    household.savings = []
    return Timeline(household).run(.minimum, keeping: TotalsOnly.self, in: .nowhere)
  }
}
