import Engine
import Testing
import ThaiText

@Suite("Scenario words") struct ScenarioWordsTests {
  @Test func `an income is told with its months`() {
    let rice = Recurrence(Money(baht: 62_000), months: CalendarMonths([11, 12]))
    #expect(
      ScenarioWords.income(Income(name: "ขายข้าว", recurrence: rice))
        == "ขายข้าว 62,000 บาท เดือน พ.ย. ธ.ค."
    )
    let wages = Income(name: "รับจ้าง", recurrence: Recurrence(Money(baht: 4_500)))
    #expect(ScenarioWords.income(wages) == "รับจ้าง 4,500 บาท ทุกเดือน")
  }

  @Test func `those whom a scenario is for are named`() {
    #expect(ScenarioWords.use(audience: "officers", minutes: 30) == "สำหรับพัฒนากร ใช้เวลาราว 30 นาที")
    #expect(ScenarioWords.use(audience: "", minutes: nil) == "ใช้เวลาตามสะดวก")
  }

  @Test func `a lesson without a title is told by its id`() {
    #expect(ScenarioWords.lesson("a", title: nil) == "อ่าน: plodnee lesson show a")
  }
}
