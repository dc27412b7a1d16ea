import Engine
import Testing
import ThaiText

@Suite("Plan words") struct PlanWordsTests {
  @Test func `the span names how long and from when`() {
    #expect(PlanWords.span(of: .small(horizon: 120)) == "ดูล่วงหน้า 10 ปี ตั้งแต่เดือนธันวาคม 2569")
  }

  @Test func `what is left out is named with the way to see it`() {
    #expect(
      PlanWords.moreObservations([.flatRate, .seasonalIncome])
        == "ยังมีอีก 2 เรื่อง: ดอกคงที่, เงินเข้าปีละครั้ง อยากอ่านให้ครบ เติม --all ท้ายคำสั่ง"
    )
  }

  @Test func `a lesson is named with its length and what it answers`() {
    #expect(PlanWords.lesson(title: "ดอกลอย", minutes: 10) == "ดอกลอย (10 นาที)")
    #expect(PlanWords.reason([.informalDebt, .dailyDebt]) == "ตรงกับบ้านเรา: หนี้นอกระบบ, หนี้รายวัน")
  }

  @Test func `debts that grow are not said to fall`() {
    let family = Household.small(horizon: 12, [.interestOnly("เถ้าแก่", 3_000, percent: 60)])
    let plan = family.plan()
    #expect(PlanWords.chartHeading(plan, from: 3_000.baht) == "หนี้จะเป็นอย่างไร")
    #expect(PlanWords.chartHeading(plan, from: 30_000.baht) == "หนี้ลดลงอย่างไร")
  }
}
