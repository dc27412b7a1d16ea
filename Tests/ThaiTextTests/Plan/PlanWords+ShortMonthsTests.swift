import Engine
import Testing
import ThaiText

@Suite("Words on short months") struct PlanWordsShortMonthsTests {
  private func points(_ family: Household) -> [Page.Point] {
    PlanWords.shortMonths(of: family.plan(), in: family)
  }

  @Test func `a short month says how much, whom to talk to and when`() {
    let family = Household.small(
      cash: 20_000,
      living: 500,
      horizon: 6,
      [.bullet("กองทุน", 20_000, due: 3)]
    )
    let point = points(family)[0]
    #expect(point.text == "เดือนกุมภาพันธ์ 2570 ขาด 1,500 บาท แล้วยังตามไม่ทันไปจนสิ้นแผน")
    #expect(
      point.detail
        == "ไปคุยกับ “กองทุน” (ขาด 1,500 บาท) ก่อนถึงเดือนนั้น ขอแบ่งจ่าย หรือขอเลื่อนไปเดือนที่เงินเข้า"
    )
  }

  @Test func `a debt that is missed later in the same spell is named too`() {
    let family = Household.small(
      monthly: 500,
      horizon: 6,
      [.installment("รถ", 6_000, payment: 600), .bullet("กองทุน", 20_000, due: 3)]
    )
    #expect(
      points(family)[0].detail.hasSuffix("แล้วคุยกับ “กองทุน” ไว้ด้วย เพราะจะเริ่มขาดเดือนกุมภาพันธ์ 2570")
    )
  }

  @Test func `months that are caught up say until when`() {
    let family = Household.small(
      monthly: 600,
      horizon: 12,
      [.installment("รถ", 1_000, payment: 1_000)]
    )
    #expect(points(family)[0].text == "เดือนธันวาคม 2569 ขาด 400 บาท")
  }

  @Test func `living costs that lack money need no lender`() {
    let family = Household.small(cash: 100, living: 500, horizon: 1)
    #expect(points(family)[0].detail.hasPrefix("เป็นเงินกินใช้"))
  }

  @Test func `of many spells three are told and the others counted`() {
    var family = Household.small(horizon: 60)
    family.expenses = [
      Expense(name: "ค่าเทอม", recurrence: Recurrence(100.baht, months: CalendarMonths([5])))
    ]
    let points = points(family)
    #expect(points.count == 3)
    #expect(points[2].text.hasSuffix("หลังจากนี้ยังมีอีก 2 ช่วง"))
  }

  @Test func `living that costs more than it earns comes first`() {
    let family = Household.small(monthly: 5_000, living: 6_000)
    #expect(
      PlanWords.livingFirst(Indicators(of: family), of: family)?
        .hasPrefix("ตอนนี้กินใช้มากกว่าที่หาได้ เดือนละราว 1,000 บาท") == true
    )
    let other = Household.small(monthly: 5_000, living: 5_000)
    #expect(PlanWords.livingFirst(Indicators(of: other), of: other) == nil)
  }
}
