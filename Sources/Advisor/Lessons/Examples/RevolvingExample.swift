import Engine
import LessonLibrary

/// A worked example of a card that is not used any more.
struct RevolvingExample {
  private let loan: SingleLoan

  init?(_ example: WorkedExample) {
    guard let balance = example.money("balance"), let rate = example.rate else { return nil }
    if let payment = example.money("payment") {
      guard example.number("minimum percent") == nil else { return nil }
      let contract = InstallmentContract(
        balance: balance,
        rate: RateSchedule(rate),
        payment: .fixed(payment)
      )
      loan = SingleLoan(.installment(contract))
    } else {
      guard let percent = example.number("minimum percent")?.scaled(to: 4), percent <= 1_000_000
      else { return nil }
      let contract = RevolvingContract(
        balance: balance,
        rate: RateSchedule(rate),
        minimumPPM: percent,
        minimum: example.money("minimum") ?? .zero
      )
      loan = SingleLoan(.revolving(contract))
    }
    guard loan.isRepaid else { return nil }
  }

  var results: [String: ExactFraction?] {
    [
      "months": ExactFraction(loan.months.count, over: 1),
      "total interest": ExactFraction(satang: loan.totalInterest.satang),
      "first payment": loan.months.first.flatMap { ExactFraction(satang: $0.paid.satang) },
      "first interest": loan.months.first.flatMap { ExactFraction(satang: $0.interest.satang) },
    ]
  }
}
