import Engine
import Testing
import ThaiText

@Suite("Words on debts that fall") struct PlanWordsDebtTests {
  @Test func `the caption says what is owed today and when it ends`() {
    let family = Household.small(monthly: 1_000, [.installment("รถ", 3_000, payment: 1_000)])
    #expect(
      PlanWords.chartCaption(family.plan(), from: 3_000.baht)
        == "ถ้าทำเหมือนเดิม: วันนี้เป็นหนี้ 3,000 บาท หมดเดือนกุมภาพันธ์ 2570"
    )
  }

  @Test func `each year's end says what is left`() {
    let family = Household.small(
      monthly: 1_000,
      horizon: 36,
      [.installment("รถ", 20_000, payment: 1_000)]
    )
    #expect(
      PlanWords.debtByYear(family.plan()) == [
        "สิ้นเดือนธันวาคม 2569 เหลือ 19,000 บาท", "สิ้นเดือนธันวาคม 2570 เหลือ 7,000 บาท",
        "เดือนกรกฎาคม 2571 หนี้หมด",
      ]
    )
  }

  @Test func `a long plan is told every fifth year and at its end`() {
    let family = Household.small(
      monthly: 1_000,
      horizon: 360,
      [.interestOnly("เถ้าแก่", 10_000, percent: 12)]
    )
    let years = PlanWords.debtByYear(family.plan())
    #expect(years.count == 7)
    #expect(years.last == "สิ้นเดือนพฤศจิกายน 2599 เหลือ 10,000 บาท")
  }
}
