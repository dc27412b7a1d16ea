import Engine
import Testing

@Suite("Cash flow") struct CashFlowTests {
  @Test func `twelve months are a year`() {
    #expect(CashFlow(month: 18, amount: -5) == CashFlow(time: 1.5, amount: -5))
  }

  @Test func `a flow at the limits is usable and one beyond is not`() {
    #expect(CashFlow(time: -1_000, amount: 1_000_000_000).isUsable)
    #expect(!CashFlow(time: 1_000.1, amount: 1).isUsable)
    #expect(!CashFlow(time: 1, amount: -1_000_000_000.01).isUsable)
    #expect(!CashFlow(time: .nan, amount: 1).isUsable)
    #expect(!CashFlow(time: 1, amount: .nan).isUsable)
  }
}
