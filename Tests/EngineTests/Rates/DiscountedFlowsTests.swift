import Testing

@testable import Engine

@Suite("Discounted flows") struct DiscountedFlowsTests {
  @Test func `flows of one time are one flow and what comes to nothing is none`() {
    let flows = DiscountedFlows([
      CashFlow(time: 1, amount: -0.3), CashFlow(time: 0, amount: 5),
      CashFlow(time: 1, amount: 0.1), CashFlow(time: 1, amount: 0.2),
      CashFlow(time: 2, amount: -1), CashFlow(time: 2, amount: -2),
    ])
    #expect(flows.turns == 1)
    #expect(flows.span == 2)
    #expect(flows.worth(at: 0).value == 2)
    #expect(flows.worth(at: 0).gross == 8)
  }

  @Test func `the slope is how fast the worth grows with the rate`() {
    let flows = DiscountedFlows([
      CashFlow(time: 0, amount: 100), CashFlow(time: 1, amount: -60),
      CashFlow(time: 2.5, amount: -70),
    ])
    for rate in [-0.7, 0.3, 2] {
      let step = 1e-6
      let growth = flows.worth(at: rate + step).value - flows.worth(at: rate - step).value
      #expect((growth / (2 * step) - flows.worth(at: rate).slope).magnitude < 1e-5)
    }
  }

  @Test(arguments: [-36.0, 709]) func `no rate overflows`(rate: Double) {
    let flows = DiscountedFlows([
      CashFlow(time: -1_000, amount: 1e9), CashFlow(time: 1_000, amount: -1e9),
    ])
    let worth = flows.worth(at: rate)
    #expect(worth.gross == 1e9)
    #expect(worth.slope.isFinite)
  }
}
