import Engine
import Testing
import ThaiText

@Suite("Lesson words") struct LessonWordsTests {
  private let family = Household.small([.interestOnly("เถ้าแก่", 15_000, percent: 60)])

  @Test func `one fact is told with what helps`() {
    let fact = Observation.interestOnlyDebt(
      debt: 0,
      principal: 15_000.baht,
      monthlyInterest: 750.baht
    )
    let lines = LessonWords.yourNumbers([fact], in: family, contacts: Contacts())
    #expect(lines.count == 3)
    #expect(lines[0] == "ตัวเลขของบ้านทดลอง")
    #expect(lines[1].contains("750 บาท"))
  }

  @Test func `of many facts the first two are told`() {
    let fact = Observation.reducibleExpenses(yearly: 1_200.baht)
    let lines = LessonWords.yourNumbers([fact, fact, fact], in: family, contacts: Contacts())
    #expect(lines.count == 3)
  }

  @Test func `a household without such facts is told so kindly`() {
    let lines = LessonWords.yourNumbers([], in: family, contacts: Contacts())
    #expect(lines == ["ตัวเลขของบ้านทดลอง ยังไม่มีเรื่องนี้ อ่านไว้ก่อนก็ดี"])
  }

  @Test func `the day of checking is written out`() {
    #expect(
      LessonWords.checked(day: 22, month: 11, buddhistYear: 2569)
        == "ตรวจตัวเลขล่าสุดเมื่อ 22 พฤศจิกายน 2569"
    )
    #expect(LessonWords.time(minutes: 12) == "ใช้เวลาราว 12 นาที")
  }
}
