import Engine
import LessonLibrary

extension LoanCost {
  /// What `daily` states; nil when no loan can have these figures.
  init?(daily example: WorkedExample) {
    guard let received = example.money("received"), let payment = example.money("payment"),
      let days = example.count("days", in: 1...3_650),
      let cost = try? LoanCost(
        received: received.satang,
        payment: payment.satang,
        times: days,
        every: .day
      )
    else { return nil }
    self = cost
  }

  /// What `rate` states; nil when no loan can have these figures.
  init?(rate example: WorkedExample) {
    guard let received = example.money("received"), let payment = example.money("payment"),
      let times = example.count("times", in: 1...10_000),
      let interval = example.unit("every").flatMap(PaymentInterval.init(rawValue:)),
      let cost = try? LoanCost(
        received: received.satang,
        payment: payment.satang,
        times: times,
        every: interval
      )
    else { return nil }
    self = cost
  }

  var dailyResults: [String: ExactFraction?] {
    [
      "total paid": ExactFraction(satang: totalPaid),
      "cost": ExactFraction(satang: totalPaid - totalReceived),
      "percent a day": ExactFraction(nominalAnnualPercent / 365),
      "nominal rate": ExactFraction(nominalAnnualPercent),
    ]
  }

  var rateResults: [String: ExactFraction?] {
    [
      "nominal rate": ExactFraction(nominalAnnualPercent),
      "effective rate": effectiveAnnualRate.flatMap { ExactFraction($0.percent) },
      "per thousand": ExactFraction(perThousandPerMonth),
    ]
  }
}
