import Testing

@testable import HouseholdFile

@Suite("Debt kind") struct DebtKindTests {
  @Test func `the six kinds of the format are known, each once`() {
    #expect(
      DebtKind.all.map(\.code)
        == ["installment", "bullet", "revolving", "interestOnly", "flat", "daily"]
    )
    #expect(Set(plainDebts.keys) == Set(DebtKind.all.map(\.code)))
  }

  @Test(arguments: plainDebts.keys.sorted())
  func `a plain debt of each kind is in order`(kind: String) throws {
    let members = try #require(plainDebts[kind])
    #expect(summary(debtList(members)).isEmpty)
  }

  @Test(arguments: plainDebts.keys.sorted())
  func `a key of another kind is told with the kinds that use it`(kind: String) throws {
    let other = kind == "bullet" ? ("partial: true", "partial") : ("due: '2570-03'", "due")
    let members = try #require(plainDebts[kind])
    #expect(
      keyProblem(debtList(members + ", " + other.0))
        == .ofAnotherKind(
          key: other.1,
          thing: .debt,
          kind: kind,
          usedBy: [kind == "bullet" ? "interestOnly" : "bullet"]
        )
    )
  }
}
