import Engine
import Testing

@Suite("Payment interval") struct PaymentIntervalTests {
  @Test func `a year has 365 days, 52 weeks, 12 months and 1 year`() {
    #expect(PaymentInterval.allCases.map(\.perYear) == [365, 52, 12, 1])
  }

  @Test func `an interval is known by the word of the command`() {
    #expect(PaymentInterval(rawValue: "week") == .week)
    #expect(PaymentInterval(rawValue: "hour") == nil)
  }
}
