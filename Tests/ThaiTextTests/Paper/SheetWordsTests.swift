import Testing

@testable import ThaiText

@Suite("Words of a sheet") struct SheetWordsTests {
  @Test func `a code that means harm is shown safely`() {
    #expect(SheetWords.code("ก\u{202E}7\u{1B}") == "รหัส ก7\u{FFFD}")
  }

  @Test func `only numbers that a family may need have a purpose`() {
    #expect(SheetWords.purpose(ofHotline: "hotline-1567") != nil)
    #expect(SheetWords.purpose(ofHotline: "hotline-1111") == nil)
  }

  @Test func `what was written is told for one household and for many`() {
    #expect(PaperWords.sheets(file: "a.html", households: 1) == "เขียน a.html แล้ว 2 หน้า (หน้าและหลัง)")
    #expect(
      PaperWords.sheets(file: "a.html", households: 1_200)
        == "เขียน a.html แล้ว 1,200 ครอบครัว ครอบครัวละ 2 หน้า"
    )
  }
}
