extension LoanSearch {
  /// What a smaller loan may cost more than the plan that it replaces, satang: a family that
  /// borrows less has the smaller installment, which is worth a baht or two.
  private static let leanAllowance = 200

  /// The least that is worth borrowing less, satang.
  private static let leastLess = 10_000

  /// The same plan with the newest loan smaller by what it pays back, beyond its installment, in the
  /// very month in which it is taken: nobody carries money to the lender that was just lent.
  func lean(_ candidate: OfferSearch.Candidate) -> OfferSearch.Candidate {
    var best = candidate
    for _ in 0..<4 {
      guard let loan = best.loans.last, let smaller = smaller(loan, in: best) else { return best }
      let leaner = offers.searched(best.changes, loans: best.loans.dropLast() + [smaller])
      guard keepsBuffer(leaner.totals), isAsGood(leaner.totals, as: best.totals) else {
        return best
      }
      best = leaner
    }
    return best
  }

  private func smaller(_ loan: NewLoan, in candidate: OfferSearch.Candidate) -> NewLoan? {
    let planned = offers.timeline(candidate)
    let returned =
      planned.projection(of: candidate.plan)
      .debt(planned.terms.count - 1, in: loan.month).extra.satang / 100 * 100
    var smaller = loan
    smaller.principal.satang -= returned
    guard returned >= Self.leastLess, smaller.principal > loan.fee else { return nil }
    return smaller
  }

  /// Whether a plan is not worse than another but for some baht.
  func isAsGood(_ totals: PlanTotals, as other: PlanTotals) -> Bool {
    var allowed = other
    allowed.fees += Self.leanAllowance
    return !allowed.isBetter(than: totals)
  }
}
