import Advisor
import Engine
import Testing

@Suite("Tried changes") struct TriedChangesTests {
  private let tried = TriedChanges(
    [
      .spendLess(Money(baht: 500)),
      .shock(name: "", amount: Money(baht: 4_000), month: SampleDiagnosis.household.start),
    ],
    of: SampleDiagnosis.household
  ) { SampleDiagnosis.diagnosis($0) }

  @Test func `the household itself stays as it is`() {
    #expect(tried.before.household == SampleDiagnosis.household)
  }

  @Test func `all changes are made together, and each alone`() {
    #expect(tried.after.household == SampleDiagnosis.household.changed(by: tried.changes))
    #expect(
      tried.alone.map(\.household)
        == tried.changes.map { SampleDiagnosis.household.changed(by: $0) }
    )
  }
}
