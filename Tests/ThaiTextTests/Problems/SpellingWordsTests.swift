import HouseholdFile
import Testing

@testable import ThaiText

@Suite("Spelling words") struct SpellingWordsTests {
  private func words(_ text: String) throws -> ProblemText {
    ProblemText(try #require(HouseholdFile.problems(of: text).first), file: nil, source: nil)
  }

  @Test(arguments: [
    ("007", "7"), ("000", "0"), ("๑๒๓", "123"), ("15%", "15"), ("1_500", "1500"),
    ("1500บาท", "1500"),
    ("3,500", "3500"), ("15 000", "15000"), ("1e", "1500"), ("2569-12", "\"2569-12\""),
    ("3/2570", "\"2570-03\""),
    ("2569-12-01", "\"2569-12\""),
  ])
  func `a number that cannot be read is told as it should be written`(
    text: String,
    example: String
  ) throws {
    #expect(try words("{ cash: \(text), buffer: 1 }").example == example)
  }

  @Test func `curved quotation marks are told for what they are`() throws {
    #expect(try words("{ name: “บ้าน” }").what == "เครื่องหมายคำพูดแบบโค้ง “ ยังอ่านไม่ได้")
  }

  @Test func `a mark without its letter is told by its number`() throws {
    #expect(try words("{ \u{E48}: 1 }").what == "ตรงนี้ควรเป็นชื่อช่อง แต่พบ รหัส 0E48")
  }

  @Test func `yes and no in capitals are told in small letters`() throws {
    #expect(try words("{ a: TRUE }").example == "true")
    #expect(try words("{ a: ใช่ }").example == "\"ใช่\"")
  }

  @Test func `brackets are told with the line that opens them`() throws {
    #expect(try words("{\n a: [ 1 }").what == "เปิดวงเล็บด้วย [ ในบรรทัด 2 แต่ปิดด้วย }")
    #expect(try words("{\n a: [ 1 ").what == "วงเล็บ [ ที่เปิดไว้ในบรรทัด 2 ยังไม่ได้ปิด")
  }
}
