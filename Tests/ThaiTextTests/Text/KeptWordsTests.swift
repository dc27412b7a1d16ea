import Testing

@testable import ThaiText

@Suite("Words kept beside a number") struct KeptWordsTests {
  @Test(
    "a classifier stays with its number",
    arguments: ["12 งวด", "1,500 บาท", "3 ก้อน", "2 คน", "10 เดือน", "5 ปี", "18 ไร่", "๑๒ งวด"]
  )
  func classifier(_ text: String) { #expect(WordBreaks.pieces(of: text) == [text]) }

  @Test(
    "a word that announces a number stays with it",
    arguments: ["ร้อยละ 2", "ปีละ 24", "เดือนละ 500", "พ.ศ. 2569", "ธ.ค. 69", "ธันวาคม 2569", "ราว 40"]
  )
  func announcement(_ text: String) { #expect(WordBreaks.pieces(of: text) == [text]) }

  @Test(
    "a key stays with what is done with it, and both sides of an equals sign stay together",
    arguments: [
      "กด Enter", "พิมพ์ 0", "พิมพ์ ซ่อน", "Tab ซ่อน", "Esc ย้อน", "กด Enter = ไม่มี", "ข้อ 1", "พ.ค. มิ.ย.",
    ]
  )
  func key(_ text: String) { #expect(WordBreaks.pieces(of: text) == [text]) }

  @Test func `a number and a word that is no classifier may part`() {
    #expect(WordBreaks.pieces(of: "1567 ช่วย") == ["1567", "ช่วย"])
  }
}
