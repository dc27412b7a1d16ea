import Testing

@testable import Engine

@Suite("Internal rate of return") struct InternalRateOfReturnTests {
  /// Equal payments in satang against a balance, with the rate of one period in percent.
  struct Level: Sendable, CustomTestStringConvertible {
    let balance: Int
    let payment: Int
    let times: Int
    let percent: Double
    var testDescription: String { "\(times) × \(payment) satang for \(balance): \(percent) %" }
  }

  @Test(arguments: [
    Level(balance: 1_000_000, payment: 50_000, times: 24, percent: 1.513_08),
    Level(balance: 1_000_000, payment: 20_000, times: 60, percent: 0.618_34),
    Level(balance: 900_000, payment: 50_000, times: 24, percent: 2.442_06),
    Level(balance: 120_000, payment: 11_200, times: 12, percent: 1.788_10),
  ])
  func `equal payments bear the published rate`(sample: Level) throws {
    let payments = repeatElement(sample.payment, count: sample.times)
    let rate = try #require(internalRateOfReturn(balance: sample.balance, payments: payments))
    #expect((rate * 100 - sample.percent).magnitude < 6e-6)
  }

  @Test(arguments: [
    [1], [0, 0, 0, 100_000_000_000], [100_000_000_000, 0, 1], [1, 1, 1],
    [2_500, 0, 2_500, 0, 90_000], Array(repeating: 7, count: 360),
    [99_990] + Array(repeating: 0, count: 358) + [1],
  ])
  func `at the rate found the payments are worth the balance`(payments: [Int]) throws {
    for balance in [1, 10, 99_999, 100_000_000_000] {
      let rate = try #require(internalRateOfReturn(balance: balance, payments: payments))
      let discount = -logarithmOfOnePlus(rate)
      var worth = 0.0
      for (index, payment) in payments.enumerated() {
        worth += Double(payment) * exponential(discount * Double(index + 1))
      }
      let accuracy = 1e-12 + 1e-16 * Double(payments.count) / (1 + rate)
      #expect((worth / Double(balance) - 1).magnitude < accuracy * 10)
    }
  }

  @Test func `exact answers are exact`() {
    #expect(internalRateOfReturn(balance: 300, payments: [100, 100, 100]) == 0)
    #expect(internalRateOfReturn(balance: 300, payments: [0, 0, 300]) == 0)
    let dear = internalRateOfReturn(balance: 1, payments: [100_000_000_000]) ?? 0
    #expect((dear / 99_999_999_999 - 1).magnitude < 1e-14)
    let cheap = internalRateOfReturn(balance: 1_000, payments: [250]) ?? 0
    #expect((cheap + 0.75).magnitude < 1e-15)
  }

  @Test func `no payment or nothing owed has no rate`() {
    #expect(internalRateOfReturn(balance: 100, payments: []) == nil)
    #expect(internalRateOfReturn(balance: 100, payments: [0, 0]) == nil)
    #expect(internalRateOfReturn(balance: 0, payments: [10]) == nil)
    #expect(internalRateOfReturn(balance: -5, payments: [10]) == nil)
    #expect(internalRateOfReturn(balance: 100, payments: [-10]) == nil)
  }

  @Test func `new borrowing among the payments is reckoned with`() throws {
    // 1,000 owed; 500 more borrowed after two periods, 1,881 paid after three.
    let rate = try #require(internalRateOfReturn(balance: 1_000, payments: [0, -500, 1_881]))
    #expect((1_000 + 500 / ((1 + rate) * (1 + rate)) - 1_881 / cube(1 + rate)).magnitude < 1e-9)
  }

  private func cube(_ number: Double) -> Double {
    number * number * number
  }

  @Test func `a buffer of payments is read as any other collection`() {
    let payments = Array(repeating: 11_200, count: 12)
    let direct = internalRateOfReturn(balance: 120_000, payments: payments)
    let viaBuffer = payments.withUnsafeBufferPointer {
      internalRateOfReturn(balance: 120_000, payments: $0)
    }
    #expect(direct != nil && direct == viaBuffer)
  }
}
