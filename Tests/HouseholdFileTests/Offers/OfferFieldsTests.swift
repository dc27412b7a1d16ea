import Engine
import HouseholdFile
import Testing

@Suite("Offer fields") struct OfferFieldsTests {
  private func members(_ offer: String) -> String {
    """
    expenses: [{ name: 'หวย', amount: 400 }], assets: [{ name: 'วัว', value: 18000 }],
    \(debtList(plainDebt)),
    offers: [{ name: 'ทาง', \(offer) }]
    """
  }

  private func choice(_ offer: String) throws -> Offer.Choice {
    try household(members(offer)).offers[0].choice
  }

  @Test func `every kind of choice is read`() throws {
    #expect(try choice("kind: 'sell', asset: 'วัว'") == .sell(asset: "วัว"))
    #expect(
      try choice("kind: 'earn', amount: 1200, from: '2570-01'")
        == .earn(Recurrence(Money(baht: 1_200), from: .be(2570, 1)))
    )
    #expect(
      try choice("kind: 'cut', expense: 'หวย', amount: 400")
        == .cut(expense: "หวย", amount: Money(baht: 400))
    )
    #expect(
      try choice("kind: 'due', debt: 'ก', month: 12") == .moveDueMonth(debt: "ก", month: 12)
    )
    #expect(
      try choice("kind: 'rate', debt: 'ก', rate: { percent: 1, per: 'month' }")
        == .lowerRate(debt: "ก", to: NominalAnnualRate(ppm: 120_000))
    )
    #expect(
      try choice("kind: 'holiday', debt: 'ก', from: '2569-12', until: '2570-11'")
        == .holiday(
          debt: "ก",
          PaymentHoliday(from: .be(2569, 12), until: .be(2570, 11), interest: .accrues)
        )
    )
  }

  @Test func `a name that nothing has is told with the nearest one`() {
    #expect(
      contradiction(members("kind: 'sell', asset: 'วั'"))
        == .referenceUnknown(.asset, name: "วั", nearest: "วัว")
    )
    #expect(
      contradiction(members("kind: 'cut', expense: 'เหล้า', amount: 1"))
        == .referenceUnknown(.expense, name: "เหล้า", nearest: nil)
    )
  }

  @Test func `a key of another choice is told with the choices that use it`() {
    #expect(
      keyProblem(members("kind: 'sell', asset: 'วัว', debt: 'ก'"))
        == .ofAnotherKind(
          key: "debt",
          thing: .offer,
          kind: "sell",
          usedBy: ["due", "rate", "holiday"]
        )
    )
  }
}
