import Testing

@testable import Engine

@Suite("Level payment") struct LevelPaymentTests {
  /// A debt in baht with the payment that settles it, in baht.
  struct Sample: Sendable, CustomTestStringConvertible {
    let principal: Int
    let ppm: Int
    let term: Int
    let payment: Int
    var testDescription: String { "\(principal) baht, \(ppm) ppm, \(term) months: \(payment)" }
  }

  @Test(arguments: [
    // 2,322.58: motorcycle at 23 % a year.
    Sample(principal: 60_000, ppm: 230_000, term: 36, payment: 2_323),
    Sample(principal: 100_000, ppm: 120_000, term: 12, payment: 8_885),
    // 1 % a month for one month is exactly 1,010.
    Sample(principal: 1_000, ppm: 120_000, term: 1, payment: 1_010),
    // 10 % a month for two months: 21,000 × 0.1 ÷ (1 − 1 ÷ 1.21) is exactly 12,100.
    Sample(principal: 21_000, ppm: 1_200_000, term: 2, payment: 12_100),
    Sample(principal: 21_001, ppm: 1_200_000, term: 2, payment: 12_101),
    Sample(principal: 33_100, ppm: 1_200_000, term: 3, payment: 13_310),
    // The largest principal at a payment that is whole: 1,000,000,000 × 1.01.
    Sample(principal: 1_000_000_000, ppm: 120_000, term: 1, payment: 1_010_000_000),
  ])
  func `a payment is the published one rounded up to a baht`(sample: Sample) {
    let payment = levelPayment(
      principal: sample.principal * 100,
      annualRatePPM: sample.ppm,
      termInMonths: sample.term
    )
    #expect(payment == sample.payment * 100)
  }

  @Test func `without interest the principal is shared out`() {
    #expect(levelPayment(principal: 120_000, annualRatePPM: 0, termInMonths: 12) == 10_000)
    #expect(levelPayment(principal: 120_001, annualRatePPM: 0, termInMonths: 12) == 10_100)
    #expect(levelPayment(principal: 1, annualRatePPM: 0, termInMonths: 360) == 100)
  }

  @Test(arguments: [1, 7, 60, 360], [1, 10_000, 150_000, 36_500_000])
  func `the payment settles the debt and a baht less does not`(term: Int, ppm: Int) {
    let principal = 123_456_700
    let payment = levelPayment(principal: principal, annualRatePPM: ppm, termInMonths: term)
    func left(paying satang: Int) -> Double {
      var owed = Double(principal)
      for _ in 0..<term { owed += owed * Double(ppm) / 12_000_000 - Double(satang) }
      return owed
    }
    #expect(left(paying: payment) <= 1e-4 * Double(term))
    #expect(left(paying: payment - 100) > 0 || ppm == 36_500_000 && term == 360)
  }

  @Test func `figures out of range are brought into it`() {
    #expect(levelPayment(principal: 0, annualRatePPM: 60_000, termInMonths: 12) == 0)
    #expect(levelPayment(principal: -100, annualRatePPM: 60_000, termInMonths: 12) == 0)
    #expect(levelPayment(principal: 1_000, annualRatePPM: 0, termInMonths: 0) == 1_000)
    #expect(levelPayment(principal: 1_000, annualRatePPM: -5, termInMonths: -3) == 1_000)
    #expect(levelPayment(principal: 1, annualRatePPM: 1, termInMonths: .max) == 100)
    let most = levelPayment(principal: .max, annualRatePPM: .max, termInMonths: 1)
    #expect(most == largestAmount)
    #expect(levelPayment(principal: .max, annualRatePPM: 0, termInMonths: 1) == largestAmount)
  }
}
