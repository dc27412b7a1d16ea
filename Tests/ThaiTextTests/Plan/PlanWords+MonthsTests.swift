import Engine
import Testing
import ThaiText

@Suite("Words of the table of months") struct PlanWordsMonthsTests {
  @Test func `a row has a cell for each title`() {
    let family = Household.small(
      cash: 100,
      monthly: 5_000,
      living: 2_000,
      [.installment("รถ", 3_000, payment: 1_000)]
    )
    let row = PlanWords.month(family.plan(), 1)
    #expect(row == ["ม.ค. 70", "5,000", "2,000", "1,000", "1,000", "4,100"])
    #expect(row.count == PlanWords.monthTitles.count)
  }
}
