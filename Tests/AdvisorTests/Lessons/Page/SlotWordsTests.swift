import Engine
import LessonLibrary
import ReferenceFigures
import Testing
import ThaiText

@testable import Advisor

@Suite("Slot words") struct SlotWordsTests {
  private func text(_ body: String, diagnosis: Diagnosis?) throws -> String {
    let file = ContentFile(
      name: SoundLesson.file.name,
      text: SoundLesson.text.replacing("- คิดเลขได้\n", with: "- คิดเลขได้\n\n\(body)\n")
    )
    let lesson = try #require(LessonReading(file).lesson)
    let page = LessonPage(lesson, diagnosis: diagnosis, contacts: Contacts()).page
    return PageLayout(width: 200).text(page)
  }

  @Test func `without a household a number is a blank to fill in, or the words given`() throws {
    let shown = try text("ต้น {{debt-owed}} ของ{{debt-name|ก้อนแพง}}", diagnosis: nil)
    #expect(shown.contains("ต้น ........ ของก้อนแพง"))
    #expect(shown.contains("plodnee แล้วตอบไปทีละข้อ"))
  }

  @Test func `a household's own numbers stand in their places`() throws {
    let shown = try text(
      "ต้น {{debt-owed}} ของ{{debt-name|ก้อนแพง}}",
      diagnosis: SampleDiagnosis.diagnosis()
    )
    #expect(shown.contains("ต้น 10,000 บาท ของเถ้าแก่"))
    #expect(shown.contains("ตัวเลขของบ้านทดสอบ"))
  }

  @Test func `a paragraph on what the household does not have is left out`() throws {
    let shown = try text("ขาดเดือน{{short-month}}\n\nยังอยู่", diagnosis: SampleDiagnosis.diagnosis())
    #expect(!shown.contains("ขาดเดือน") && shown.contains("ยังอยู่"))
  }

  @Test func `a heading with nothing left under it goes too`() throws {
    let shown = try text(
      "## บ้านเราขาด\n\nเดือน{{short-month}}\n\n## ต่อไป\n\nก",
      diagnosis: SampleDiagnosis.diagnosis()
    )
    #expect(!shown.contains("บ้านเราขาด") && shown.contains("ต่อไป"))
  }

  @Test func `figures of law come from the reference file, unsure ones with a caution`() throws {
    let figures = ReferenceFigures(
      """
      { figures: [
        { id: "sure", topic: "x", title: "x", value: 16, unit: "percentPerYear", source: "x", confidence: "H" },
        { id: "unsure", topic: "x", title: "x", text: "1441", unit: "phone", source: "x", confidence: "M" },
      ] }
      """
    )
    let file = SoundLesson.text.replacing(
      "- คิดเลขได้",
      with: "- ไม่เกิน {{figure:sure}} โทร {{figure:unsure}} หรือ {{figure:none}}"
    )
    let reading = LessonReading(ContentFile(name: SoundLesson.file.name, text: file))
    let page = LessonPage(
      try #require(reading.lesson),
      diagnosis: nil,
      contacts: Contacts(),
      figures: figures
    ).page
    let shown = PageLayout(width: 200).text(page)
    #expect(shown.contains("ไม่เกิน ร้อยละ 16 ต่อปี โทร 1441 (ควรถามก่อน) หรือ ........"))
  }

  @Test func `a figure whose time is over is told with a caution`() throws {
    let file = SoundLesson.text.replacing("- คิดเลขได้", with: "- {{figure:minimum-credit-card}}")
    let lesson = try #require(
      LessonReading(ContentFile(name: SoundLesson.file.name, text: file)).lesson
    )
    for (year, words) in [(2026, "ร้อยละ 8\n"), (2027, "ร้อยละ 8 (ควรถามก่อน)\n")] {
      let month = YearMonth(year: year, month: 12)
      let page = LessonPage(lesson, diagnosis: nil, contacts: Contacts(), month: month).page
      #expect(PageLayout(width: 70).text(page).contains(words))
    }
  }

  @Test func `the last day of a figure is told, and that others have none`() throws {
    let slots = "{{until:minimum-credit-card}} กับ {{until:ceiling-informal}}"
    let file = SoundLesson.text.replacing("- คิดเลขได้", with: "- \(slots)")
    let lesson = try #require(
      LessonReading(ContentFile(name: SoundLesson.file.name, text: file)).lesson
    )
    let page = LessonPage(lesson, diagnosis: nil, contacts: Contacts(), month: nil).page
    #expect(PageLayout(width: 70).text(page).contains("31 ธันวาคม 2569 กับ มีประกาศใหม่"))
  }

  @Test func `questions are asked, not answered, and examples stay hidden`() throws {
    let shown = try text("", diagnosis: nil)
    #expect(shown.contains("1. ข้อหนึ่ง") && shown.contains("ก. ถูก"))
    for hidden in ["[x]", "ใช่", "reckon", "??", "กี่บาท"] { #expect(!shown.contains(hidden)) }
  }

  @Test func `names and words from files reach the screen without control signs`() throws {
    var household = SampleDiagnosis.household
    household.name = "บ้าน\u{1B}[2J"
    household.debts[0].name = "เถ้า\u{7}แก่"
    let shown = try text(
      "{{household-name}} {{debt-name}} [ก](<https://u\u{1B}v>)",
      diagnosis: SampleDiagnosis.diagnosis(household)
    )
    #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}
