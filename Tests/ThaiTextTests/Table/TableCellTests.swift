import Testing
import ThaiText

@Suite("Table cell") struct TableCellTests {
  @Test(
    arguments: [
      ("62000", "62000"), ("1,200.00", "1200.00"), ("1,234,567.5", "1234567.5"), ("007", "7"),
      ("๑,๒๐๐", "1200"), ("1 200", "1200"), ("฿1,200.50", "1200.5"), ("1,200 บาท", "1200"),
      ("2 หมื่น", "20000"), ("-500", "-500"), ("0", "0"), ("0.25", "0.25"), ("1500.255", "1500.255"),
    ]
  )
  func `an amount is read as people and spreadsheets write it`(text: String, number: String) {
    #expect(TableCell.number(text) == number)
  }

  @Test(arguments: ["", "1,5", "12,34", "สองหมื่นห้า", "หมื่นกว่า", "1.2.3", "abc", "1.", ".5", "--1"])
  func `what could mean two things is no amount`(text: String) {
    #expect(TableCell.number(text) == nil)
  }

  @Test(arguments: ["-", " – ", "  -  ", "", " \u{A0} ", "\u{FEFF}"])
  func `a dash and blanks are nothing`(field: String) {
    #expect(TableCell.text(field).isEmpty)
  }

  @Test func `a cell of several lines is read as one`() {
    #expect(TableCell.text("ขายข้าว\nนาปี\r\nแปลงใหญ่\t2") == "ขายข้าว นาปี แปลงใหญ่ 2")
  }

  @Test func `blanks around a cell do not count`() {
    #expect(TableCell.text("\u{FEFF} หวย \u{A0}") == "หวย")
    #expect(TableCell.text("A-01") == "A-01")
  }

  @Test(arguments: [("20", "20"), ("20 งวด", "20"), ("๒๐ วัน", "20"), ("เหลืออีก 5 งวด", "5")])
  func `a count may have its unit`(text: String, count: String) {
    #expect(TableCell.count(text) == count)
  }

  @Test func `what is paid each time may say so, where that is the time of the debt`() {
    #expect(TableCell.dailyPayment("วันละ 200") == "200")
    #expect(TableCell.monthlyPayment("เดือนละ 1,500 บาท") == "1500")
    #expect(TableCell.monthlyPayment("งวดละ ๑๕๐๐") == "1500")
    #expect(TableCell.monthlyPayment("1,500.50") == "1500.50")
    #expect(TableCell.dailyPayment("เดือนละ 1500") == nil)
    #expect(TableCell.monthlyPayment("วันละ 50") == nil)
  }

  @Test func `a part of a whole stands in one cell`() {
    for text in ["20 จาก 36", "20/36", "เหลือ 20 งวด จาก 36 งวด"] {
      let pair = TableCell.partOfWhole(text)
      #expect(pair?.part == "20" && pair?.whole == "36")
    }
    #expect(TableCell.partOfWhole("20")?.part == nil)
    #expect(TableCell.partOfWhole("20/3/36")?.part == nil)
  }

  @Test(
    arguments: [
      ("300", [nil, "300"]), ("5%", ["5", nil]), ("ร้อยละ 2.5", ["2.5", nil]),
      ("5% ไม่ต่ำกว่า 1,300 บาท", ["5", "1300"]), ("ตามใบแจ้ง", [nil, nil]),
    ] as [(String, [String?])]
  )
  func `the least of a card is an amount, a percentage or both`(text: String, parts: [String?]) {
    let minimum = TableCell.minimum(text)
    #expect([minimum.percent, minimum.amount] == parts)
  }

  @Test(arguments: [("4", "4"), ("4%", "4"), ("ร้อยละ 4.25", "4.25"), ("๔ %", "4")])
  func `a percentage may have its sign`(text: String, percent: String) {
    #expect(TableCell.percent(text) == percent)
  }
}
