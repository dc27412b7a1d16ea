import Testing
import ThaiText

@Suite("Display width") struct DisplayWidthTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String, cells: Int
    var testDescription: String { "“\(text)” takes \(cells) cells" }
  }

  @Test(
    "Thai marks take no cell and every letter takes one",
    arguments: [
      Case(text: "น้ำ", cells: 2), Case(text: "กำ", cells: 2), Case(text: "ที่", cells: 1),
      Case(text: "ปู่", cells: 1), Case(text: "เก๋า", cells: 3), Case(text: "๑๒๓", cells: 3),
      Case(text: "ดอกเบี้ยที่ค้าง", cells: 10), Case(text: "ฤๅษี", cells: 3), Case(text: "ฯลฯ", cells: 3),
    ]
  )
  func thai(_ sample: Case) { #expect(sample.text.displayWidth == sample.cells) }

  @Test(
    "Latin letters take one cell, East Asian ones and emoji two",
    arguments: [
      Case(text: "plodnee 1,500", cells: 13), Case(text: "中文", cells: 4),
      Case(text: "한글", cells: 4),
      Case(text: "🙂", cells: 2), Case(text: "👨‍👩‍👧", cells: 2), Case(text: "🇹🇭", cells: 2),
      Case(text: "1️⃣", cells: 2), Case(text: "❤️", cells: 2), Case(text: "e\u{301}", cells: 1),
      Case(text: "ｆ", cells: 2), Case(text: "“ก”", cells: 3), Case(text: "─┼█", cells: 3),
    ]
  )
  func others(_ sample: Case) { #expect(sample.text.displayWidth == sample.cells) }

  @Test(
    "what cannot be seen takes no cell",
    arguments: ["", "\u{0}", "\u{1B}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{FEFF}", "\n"]
  )
  func invisible(_ text: String) { #expect(text.displayWidth == 0) }

  @Test func `น้ำ is one character and two cells`() {
    #expect("น้ำ".count == 1)
    #expect("น้ำ".displayWidth == 2)
  }

  @Test func `a text is as wide as its lines of words together`() {
    #expect("กู้ 20,000 บาท 🙂".displayWidth == 15)
  }
}
