import HouseholdFile
import Engine
import Testing

@Suite("Bullet fields") struct BulletFieldsTests {
  private let start = "kind: 'bullet', balance: 80000, rate: { percent: 6.875, per: 'year' }"

  @Test func `the whole sum is due in one month and borrowed again`() throws {
    let debt = try debt(start + ", due: '2570-03', rollover: true, interest: 'daily'")
    #expect(
      debt.contract
        == .bullet(
          BulletContract(
            balance: Money(baht: 80_000),
            rate: RateSchedule(NominalAnnualRate(ppm: 68_750)),
            due: .be(2570, 3),
            rollsOver: true,
            basis: .daily
          )
        )
    )
  }

  @Test func `without a month it is not known when to pay`() {
    #expect(
      keyProblem(debtList(start)) == .missing(key: "due", kind: "bullet")
    )
  }

  @Test func `a month in the past is taken as it is`() throws {
    guard case .bullet(let terms) = try debt(start + ", due: '2500-01'").contract else {
      Issue.record("another kind")
      return
    }
    #expect(terms.due == .be(2500, 1) && !terms.rollsOver)
  }
}
