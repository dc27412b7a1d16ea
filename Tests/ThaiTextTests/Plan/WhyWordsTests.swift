@testable import Engine
import Testing
import ThaiText

@Suite("Words of why") struct WhyWordsTests {
  private var family: Household {
    var household = Household(name: "บ้านคำ", start: YearMonth(year: 2026, month: 7))
    household.expenses = [
      Expense(
        name: "ค่าปุ๋ย",
        recurrence: Recurrence(Money(baht: 9_000), months: CalendarMonths([8]))
      )
    ]
    household.debts = ["เถ้าแก่", "ธ.ก.ส."].map { name in
      Debt(
        name: name,
        lender: .other,
        contract: .interestOnly(
          InterestOnlyContract(
            balance: Money(baht: 1_000),
            rate: RateSchedule(NominalAnnualRate(ppm: 600_000))
          )
        )
      )
    }
    household.offers = [Offer(name: "ขายวัว", choice: .sell(asset: "วัว"))]
    return household
  }

  private func reason(through: Int) -> MonthReason {
    MonthReason(
      month: YearMonth(year: 2026, month: 7),
      kept: Money(baht: 4_200),
      through: YearMonth(year: 2026, month: through),
      income: Money(baht: 4_800),
      outgo: Money(baht: 9_000),
      largest: .expense(0, Money(baht: 9_000), YearMonth(year: 2026, month: 8))
    )
  }

  @Test func `a month says how much is kept, for when, and what takes most`() {
    #expect(
      WhyWords.month(reason(through: 8), of: family)
        == "เดือนกรกฎาคม 2569 กันไว้ 4,200 บาท เพราะเดือนสิงหาคม ต้องจ่าย 9,000 บาท "
        + "แต่เงินเข้า 4,800 บาท ในนี้มี “ค่าปุ๋ย” 9,000 บาท เดือนสิงหาคม"
    )
  }

  @Test func `several months are named from the first to the last`() {
    #expect(
      WhyWords.month(reason(through: 10), of: family)
        .contains("เพราะตั้งแต่เดือนสิงหาคมถึงเดือนตุลาคม ต้องจ่าย")
    )
  }

  @Test func `the dearest debt is told in baht of a hundred`() {
    #expect(
      WhyWords.debt(.dearest(rate: NominalAnnualRate(ppm: 600_000)), 0, of: family)
        == "“เถ้าแก่” แพงสุด ทุก 100 บาท เสียดอกเดือนละ 5 บาท เงินที่เหลือจึงมาก้อนนี้ก่อน"
    )
  }

  @Test func `a cheap debt is told by the year`() {
    let reason = DebtReason.afterDearer(
      debt: 0,
      rate: NominalAnnualRate(ppm: 10_000),
      dearer: NominalAnnualRate(ppm: 600_000)
    )
    #expect(
      WhyWords.debt(reason, 1, of: family)
        == "“ธ.ก.ส.” ทุก 100 บาท เสียดอกปีละ 1 บาท ถูกกว่า “เถ้าแก่” ที่เสียเดือนละ 5 บาท "
        + "จึงจ่ายตามกำหนดไปก่อน"
    )
  }

  @Test func `a name cannot act on the screen`() {
    var household = family
    household.debts[0].name = "\u{1B}[2J"
    #expect(!WhyWords.debt(.closingSavesNothing, 0, of: household).contains("\u{1B}"))
  }
}
