import Engine
import Testing

@testable import Advisor

@Suite("Remedies within a family's reach") struct RemediesReachTests {
  private let income = Money(baht: 60_000)

  @Test func `what no family could find is not offered`() {
    let remedies: [Remedy] = [
      .lumpSum(Money(baht: 214_970)), .earnMore(monthly: Money(baht: 5_001)),
      .spendLess(monthly: Money(baht: 500)),
    ]
    let near = remedies.withinReach(of: SampleDiagnosis.household, earning: income)
    #expect(near == [.spendLess(monthly: Money(baht: 500))])
  }

  @Test func `a sum that could be sold or earned in a season stays, behind all else`() {
    let sum = Remedy.lumpSum(Money(baht: 15_000))
    let more = Remedy.earnMore(monthly: Money(baht: 900))
    var household = SampleDiagnosis.household
    household.assets = []
    #expect([sum, more].withinReach(of: household, earning: income) == [more, sum])
    #expect([sum].withinReach(of: household, earning: .zero).isEmpty)
    household.assets = [Asset(name: "วัว", value: Money(baht: 15_000), isSellable: true)]
    #expect([sum].withinReach(of: household, earning: .zero) == [sum])
  }

  @Test func `a pair is only as near as the farther of the two`() {
    let far = Remedy.lumpSum(Money(baht: 90_000))
    let near = Remedy.spendLess(monthly: Money(baht: 100))
    let pair = [near, Remedy.earnMore(monthly: Money(baht: 9))]
    let pairs = [[far, near], pair]
    #expect(pairs.withinReach(of: SampleDiagnosis.household, earning: income) == [pair])
  }
}
