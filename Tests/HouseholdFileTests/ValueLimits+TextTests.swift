import Engine
import HouseholdFile
import Testing

@Suite("Limits of texts") struct ValueLimitsTextTests {
  @Test func `a month is of the Buddhist era from 2400 on`() throws {
    #expect(try ValueLimits.month("2569-12") == YearMonth(year: 2026, month: 12))
    #expect(try ValueLimits.month("2026-12") == YearMonth(year: 2026, month: 12))
    #expect(try ValueLimits.month("2443-01") == YearMonth(year: 1900, month: 1))
    #expect(try ValueLimits.month("2743-12") == YearMonth(year: 2200, month: 12))
    #expect(try ValueLimits.month("1900-01") == YearMonth(year: 1900, month: 1))
    #expect(try ValueLimits.month("2200-12") == YearMonth(year: 2200, month: 12))
  }

  @Test(arguments: ["2442-12", "2744-01", "1899-12", "2201-01", "2399-12", "0000-01", "9999-01"])
  func `a year that is neither near in one era nor in the other is refused`(text: String) {
    #expect(throws: ValueProblem.yearOutOfRange(text: text)) { try ValueLimits.month(text) }
  }

  @Test(arguments: ["2569-00", "2569-13", "2026-99"])
  func `a month has the number 01 to 12`(text: String) {
    #expect(throws: ValueProblem.monthNumberOutOfRange(text: text)) { try ValueLimits.month(text) }
  }

  @Test(arguments: [
    "", "-", "2569", "2569-1", "69-12", "2569-12-01", "2569/12", "12-2569", " 2569-12", "2569-12 ",
    "2569-+1", "-2569-12", "๒๕๖๙-๑๒", "ธ.ค. 2569", "２５６９-１２", "2569\u{2011}12",
  ])
  func `a month is four digits, a hyphen and two digits`(text: String) {
    #expect(throws: ValueProblem.monthUnreadable(text: text)) { try ValueLimits.month(text) }
  }

  @Test(arguments: ["ธ.ก.ส.", "น้ำ", "Ab 1", "👨‍👩‍👧", "ค่าเทอม (ลูกคนโต) 50%", "ก\u{200D}ข", " ก "])
  func `a name is anything that can be seen on one line`(name: String) throws {
    #expect(try ValueLimits.name(name) == name)
  }

  @Test(arguments: ["", " ", "\u{3000}", "\u{A0} ", "\n"])
  func `a name with nothing to be seen is refused`(name: String) {
    #expect(throws: ValueProblem.textEmpty) { try ValueLimits.name(name) }
  }

  @Test(arguments: [
    "ก\nข", "ก\tข", "\u{7}", "\u{1B}[2J", "ก\u{200B}", "\u{202E}ก", "\u{FEFF}ก", "ก\u{2028}ข",
    "\u{E000}",
    "ก\u{AD}", "\u{E0041}ก", "\u{85}ก", "\u{9B}1m",
  ])
  func `a name with characters that act unseen is refused`(name: String) {
    #expect(throws: ValueProblem.invisibleCharacters(text: name)) { try ValueLimits.name(name) }
  }

  @Test func `a hundred characters fit, however many marks they carry`() throws {
    let name = String(repeating: "ที่", count: 100)
    #expect(try ValueLimits.name(name) == name)
    #expect(
      throws: ValueProblem.textTooLong(text: String(repeating: "ก", count: 60) + "…", limit: 100)
    ) {
      try ValueLimits.name(String(repeating: "ก", count: 101))
    }
  }

  @Test func `a mark repeated a thousand times is no way to fit more`() {
    let name = "ก" + String(repeating: "\u{E48}", count: 1_000)
    #expect(throws: ValueProblem.self) { try ValueLimits.name(name) }
  }

  @Test func `a passage may have line ends and tabs`() throws {
    let text = "หนึ่ง\nสอง\tสาม"
    #expect(try ValueLimits.text(text, most: 2_000, mayBreakLines: true) == text)
    #expect(throws: ValueProblem.invisibleCharacters(text: "ก\r\nข")) {
      try ValueLimits.text("ก\r\nข", most: 2_000, mayBreakLines: true)
    }
  }
}
