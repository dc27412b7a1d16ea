import Engine
import Testing

@Suite("Payment interval") struct PaymentIntervalTests {
  @Test func `a year has 365 days, 52 weeks and 12 months`() {
    #expect(PaymentInterval.allCases.map(\.perYear) == [365, 52, 12])
  }

  @Test func `an interval is known by the word of the command`() {
    #expect(PaymentInterval(rawValue: "week") == .week)
    #expect(PaymentInterval(rawValue: "year") == nil)
  }
}
