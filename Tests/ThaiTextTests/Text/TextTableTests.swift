import Testing
import ThaiText

@Suite("Text table") struct TextTableTests {
  private let table = TextTable(
    columns: [.words("หนี้"), .words("ดอก"), .amounts("ต้นเหลือ")],
    rows: [
      ["ธ.ก.ส.", "ร้อยละ 7 ต่อปี", "30,000"],
      ["กองทุนหมู่บ้าน", "ร้อยละ 6 ต่อปี", "20,000.50"],
      ["เถ้าแก่", "", "9"],
    ]
  )

  @Test func `columns line up by cells, amounts at the right`() {
    #expect(
      table.lines(width: 60) == [
        "หนี้          ดอก             ต้นเหลือ",
        "──────────────────────────────────",
        "ธ.ก.ส.      ร้อยละ 7 ต่อปี     30,000",
        "กองทุนหมู่บ้าน  ร้อยละ 6 ต่อปี  20,000.50",
        "เถ้าแก่                            9",
      ]
    )
  }

  @Test(
    "no line is wider than it may be, and no amount is broken",
    arguments: [30, 40, 80, 120],
    [DrawingStyle.normal, .plain]
  )
  func width(_ width: Int, _ style: DrawingStyle) {
    let lines = table.lines(width: width, style: style)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    for amount in ["30,000", "20,000.50"] {
      #expect(lines.contains { $0.contains(amount) })
    }
  }

  @Test func `columns that cannot fit become a card a row`() {
    #expect(
      table.lines(width: 20).prefix(4) == [
        "หนี้: ธ.ก.ส.", "ดอก: ร้อยละ 7 ต่อปี", "ต้นเหลือ: 30,000", "",
      ]
    )
  }

  @Test func `a screen reader hears a sentence a row, empty cells left out`() {
    #expect(
      table.sentences(width: 80) == [
        "- ธ.ก.ส.: ดอก ร้อยละ 7 ต่อปี, ต้นเหลือ 30,000",
        "- กองทุนหมู่บ้าน: ดอก ร้อยละ 6 ต่อปี, ต้นเหลือ 20,000.50",
        "- เถ้าแก่: ต้นเหลือ 9",
      ]
    )
  }

  @Test func `a sentence that is given is heard as it is`() {
    let table = TextTable(columns: [.words("หนี้")], rows: [["ก"]], spoken: ["หนี้ก้อนแรกคือ ก"])
    #expect(table.sentences(width: 40) == ["- หนี้ก้อนแรกคือ ก"])
    #expect(table.lines(width: 40).last == "ก")
  }

  @Test func `a table without headings has no rule`() {
    let bare = TextTable(columns: [.words(""), .amounts("")], rows: [["ก", "1"]])
    #expect(bare.lines(width: 40) == ["ก  1"])
    #expect(bare.sentences(width: 40) == ["- ก: 1"])
  }

  @Test func `a name may be cut instead of wrapped`() {
    let names = TextTable(
      columns: [.init("ชื่อ", alignment: .left, overflow: .truncate), .amounts("บาท")],
      rows: [["ดอกลอยเถ้าแก่ลานข้าวหน้าวัดบ้านหนองบัว", "1,000"]]
    )
    let lines = names.lines(width: 30)
    #expect(lines.count == 3)
    #expect(lines[2].contains("…"))
  }
}
