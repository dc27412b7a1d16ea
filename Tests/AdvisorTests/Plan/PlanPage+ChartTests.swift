import Advisor
import Engine
import LessonLibrary
import Testing
import ThaiText

@Suite("Plan page: chart") struct PlanPageChartTests {
  /// The chart of a family with one debt, and the same in sentences.
  private func drawn(_ balance: Int, horizon: Int = 24) -> (FallingChart, [String])? {
    var family = Household(
      name: "บ้านทดลอง",
      start: YearMonth(year: 2026, month: 12),
      horizon: horizon,
      cash: Money(baht: 9_000)
    )
    family.debts = [
      Debt(
        name: "รถ",
        lender: .bank,
        contract: .installment(
          InstallmentContract(
            balance: Money(baht: balance),
            rate: RateSchedule(.zero),
            payment: .fixed(Money(baht: 1_000))
          )
        )
      )
    ]
    let reference = ReferenceValues(
      ceilings: [:],
      heavyDebtServicePPM: 400_000,
      emergencyMonths: 3
    )
    let diagnosis = Diagnosis(family, strategies: [.minimum], reference: reference)
    let page = PlanPage(diagnosis, catalogue: .embedded, contacts: Contacts())
    guard case .chart(_, let chart, let sentences)? = page.chart.last else { return nil }
    return (chart, sentences)
  }

  @Test func `the chart begins with today's debt and ends where it is gone`() throws {
    let (chart, sentences) = try #require(drawn(3_000))
    #expect(chart.values == [300_000, 200_000, 100_000, 0])
    #expect(chart.yLabels == ["3,000", "1,500", "0"])
    #expect(chart.xLabels == [0: "วันนี้", 3: "ก.พ. 70"])
    #expect(sentences.last == "เดือนกุมภาพันธ์ 2570 หนี้หมด")
  }

  @Test func `nothing owed and a plan of one month draw no chart`() {
    #expect(drawn(0) == nil)
    #expect(drawn(3_000, horizon: 1) == nil)
  }
}
