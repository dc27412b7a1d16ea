import Engine
import LessonLibrary

/// A worked example of a loan in equal installments on a reducing balance.
struct InstallmentExample {
  private let loan: SingleLoan
  private let paid: Int?

  init?(_ example: WorkedExample) {
    guard let principal = example.money("principal"), let rate = example.rate,
      let payment = InstallmentContract.Payment(example)
    else { return nil }
    let contract = InstallmentContract(
      balance: principal,
      rate: RateSchedule(rate),
      payment: payment
    )
    loan = SingleLoan(.installment(contract))
    guard loan.isRepaid else { return nil }
    paid = example.count("paid", in: 1...loan.months.count)
    if example.number("paid") != nil, paid == nil { return nil }
  }

  var results: [String: ExactFraction?] {
    var results: [String: ExactFraction?] = [
      "installment": loan.months.first.flatMap { ExactFraction(satang: $0.required.satang) },
      "months": ExactFraction(loan.months.count, over: 1),
      "total interest": ExactFraction(satang: loan.totalInterest.satang),
      "total paid": ExactFraction(satang: loan.totalPaid.satang),
      "last installment": loan.months.last.flatMap { ExactFraction(satang: $0.paid.satang) },
    ]
    guard let paid else { return results }
    let rest = loan.months[paid...].reduce(Money.zero) { $0 + $1.interest }
    results["owed"] = ExactFraction(satang: loan.months[paid - 1].closing.satang)
    results["interest not due"] = ExactFraction(satang: rest.satang)
    return results
  }
}

extension InstallmentContract.Payment {
  /// What `term N` or `payment N` says; nil when neither or both are given.
  init?(_ example: WorkedExample) {
    switch (example.number("term"), example.number("payment")) {
    case (_?, nil):
      guard let term = example.count("term", in: 1...600) else { return nil }
      self = .term(months: term)
    case (nil, _?):
      guard let payment = example.money("payment") else { return nil }
      self = .fixed(payment)
    default: return nil
    }
  }
}
