import Engine
import Testing

@Suite("Saving fields") struct SavingFieldsTests {
  private func saving(_ members: String) throws -> Saving {
    try household("savings: [{ name: 'สัจจะ', \(members) }]").savings[0]
  }

  @Test func `a name alone is sajja money with nothing in it yet`() throws {
    #expect(try saving("") == Saving(name: "สัจจะ"))
  }

  @Test func `all that is known of a saving is kept`() throws {
    #expect(
      try saving(
        "kind: 'deposit', balance: 8200, deposit: 100, dividend: 4, dividendMonth: 6, "
          + "reinvest: true, withdrawable: true"
      )
        == Saving(
          name: "สัจจะ",
          kind: .deposit,
          balance: Money(baht: 8_200),
          deposit: Money(baht: 100),
          dividendPPM: 40_000,
          dividendMonth: 6,
          reinvestsDividend: true,
          isWithdrawable: true
        )
    )
  }

  @Test(arguments: Saving.Kind.allCases)
  func `every kind of saving is known by its code`(kind: Saving.Kind) throws {
    #expect(try saving("kind: '\(kind.rawValue)'").kind == kind)
  }
}
