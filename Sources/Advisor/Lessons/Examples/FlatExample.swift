import Engine
import LessonLibrary

/// A worked example of a loan at a flat rate.
struct FlatExample {
  private let contract: FlatContract
  private let terms: FlatLoanTerms
  private let paid: Int?

  init?(_ example: WorkedExample) {
    guard let principal = example.money("principal"), let rate = example.rate,
      let count = example.count("installments", in: 1...600),
      let terms = FlatLoanTerms(
        principal: principal.satang,
        flatRatePPM: rate.ppm,
        installments: count
      )
    else { return nil }
    paid = example.count("paid", in: 1...max(1, count - 1))
    if example.number("paid") != nil, paid == nil { return nil }
    var discount: Int?
    if example.number("discount") != nil {
      guard let percent = example.number("discount")?.scaled(to: 4), percent <= 1_000_000 else {
        return nil
      }
      discount = percent
    }
    self.terms = terms
    contract = FlatContract(
      principal: principal,
      rate: FlatAnnualRate(ppm: rate.ppm),
      installments: count,
      remaining: count,
      closingDiscountPPM: discount
    )
  }

  var results: [String: ExactFraction?] {
    let cost = try? LoanCost(of: terms)
    let whole: [String: ExactFraction?] = [
      "installment": ExactFraction(satang: contract.installment.satang),
      "total interest": ExactFraction(satang: contract.total.satang - contract.principal.satang),
      "total paid": ExactFraction(satang: contract.total.satang),
      "nominal rate": cost.flatMap { ExactFraction($0.nominalAnnualPercent) },
      "effective rate": cost?.effectiveAnnualRate.flatMap { ExactFraction($0.percent) },
    ]
    return paid.map { whole.merging(closing(after: $0)) { first, _ in first } } ?? whole
  }

  /// What is left after some installments, and what closing then costs.
  private func closing(after paid: Int) -> [String: ExactFraction?] {
    var left = contract
    left.remaining = contract.installments - paid
    let rest = SingleLoan(.flat(left), lender: .hirePurchase, months: left.remaining)
    // Closing comes right after an installment, so the month of the last one paid is reckoned.
    left.remaining += 1
    let closed = SingleLoan(
      .flat(left),
      lender: .hirePurchase,
      months: left.remaining,
      paying: .highestRateFirst
    )
    return [
      "owed": ExactFraction(satang: rest.totalPaid.satang),
      "interest not due": ExactFraction(satang: rest.totalInterest.satang),
      "closing": closed.months.first.flatMap { ExactFraction(satang: $0.extra.satang) },
    ]
  }
}
