import Engine
import Testing

@testable import HouseholdFile

@Suite("Writing items") struct ItemsWritingTests {
  @Test func `what is usual is left out`() {
    #expect(
      Income(name: "ก", recurrence: Recurrence(Money(baht: 600))).written.text(.json, depth: 1)
        == #"{ "name": "ก", "amount": 600 }"#
    )
    #expect(
      Asset(name: "วัว", value: Money(baht: 18_000), isSellable: false).written.text(.json, depth: 1)
        == #"{ "name": "วัว", "value": 18000 }"#
    )
  }

  @Test func `people are written with those who are nobody`() {
    #expect(
      People(adults: 2, children: 0, elders: 1).written.text(.json5, depth: 1)
        == "{ adults: 2, children: 0, elders: 1 }"
    )
  }
}
