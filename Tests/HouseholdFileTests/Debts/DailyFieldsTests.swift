import HouseholdFile
import Engine
import Testing

@Suite("Daily fields") struct DailyFieldsTests {
  private let start = "kind: 'daily', payment: 500, remainingDays: 18"

  @Test func `what was received and for how many days tells the true cost`() throws {
    #expect(
      try debt(start + ", received: 9000, days: 24").contract
        == .daily(
          DailyContract(
            payment: Money(baht: 500),
            remainingDays: 18,
            origin: .init(received: Money(baht: 9_000), days: 24)
          )
        )
    )
    #expect(
      try debt(start).contract
        == .daily(DailyContract(payment: Money(baht: 500), remainingDays: 18))
    )
  }

  @Test func `one of the two without the other is told at the one that is there`() {
    #expect(summary(debtList(start + ", received: 9000")) == ["S308 debts[0].received"])
    #expect(
      contradiction(debtList(start + ", days: 24"))
        == .partnerMissing(given: "days", missing: "received")
    )
  }

  @Test func `more days left than there are in all contradict each other`() {
    #expect(
      contradiction(
        debtList("kind: 'daily', payment: 500, remainingDays: 25, received: 9000, days: 24")
      )
        == .remainingExceedsWhole(remaining: 25, whole: 24, wholeKey: "days")
    )
  }
}
