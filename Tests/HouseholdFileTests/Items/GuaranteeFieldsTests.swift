import Engine
import Testing

@Suite("Guarantee fields") struct GuaranteeFieldsTests {
  @Test func `a promise to pay for somebody names whom, how much and, if known, the lender`() throws
  {
    let guarantees = try household(
      "guarantees: [{ name: 'น้อง', lender: 'savingsGroup', amount: 30000 }, "
        + "{ name: 'เพื่อนบ้าน', amount: 5000 }]"
    ).guarantees
    #expect(
      guarantees == [
        Guarantee(name: "น้อง", lender: .savingsGroup, amount: Money(baht: 30_000)),
        Guarantee(name: "เพื่อนบ้าน", lender: .other, amount: Money(baht: 5_000)),
      ]
    )
  }

  @Test func `a promise without a name or a sum is told for each`() {
    #expect(
      summary("guarantees: [{ rate: 1 }]") == [
        "S101 guarantees[0].name", "S101 guarantees[0].amount", "S102 guarantees[0].rate",
      ]
    )
  }
}
