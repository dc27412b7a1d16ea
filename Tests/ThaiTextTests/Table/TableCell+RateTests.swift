import Engine
import Testing
import ThaiText

@Suite("Table cell of interest") struct TableCellRateTests {
  private func rate(_ text: String, _ per: String = "", on principal: String? = nil) -> String? {
    TableCell.rate(text, per: per, principal: principal).map {
      "\($0.percent) \($0.period?.rawValue ?? "?")"
    }
  }

  @Test(
    arguments: [
      ("2", "เดือน", "2 month"), ("6.875", "ปี", "6.875 year"), ("6.875%", "ต่อปี", "6.875 year"),
      ("ร้อยละ 2 ต่อเดือน", "", "2 month"), ("2% ต่อเดือน", "เดือน", "2 month"), ("๒", "ด.", "2 month"),
      ("1", "วัน", "1 day"), ("24", "year", "24 year"), ("2 บาทต่อร้อยต่อเดือน", "", "2 month"),
      ("1", "อาทิตย์", "52 year"), ("5", "", "5 ?"), ("0", "ปี", "0 year"),
    ]
  )
  func `a rate and its period stand in one cell or in two`(
    text: String,
    per: String,
    expected: String
  ) {
    #expect(rate(text, per) == expected)
  }

  @Test func `money that is paid each month is reckoned on what is owed`() {
    #expect(rate("เดือนละ 750", on: "15000") == "60 year")
    #expect(rate("วันละ 20", on: "6000") == "121.6667 year")
    #expect(rate("เดือนละ 750") == nil)
  }

  @Test func `two cells that disagree are not guessed`() {
    #expect(rate("2% ต่อเดือน", "ปี") == nil)
  }

  @Test func `money beside a cell of the period could be baht in a hundred, and is refused`() {
    #expect(rate("2 บาท", "เดือน", on: "15000") == nil)
  }

  @Test(arguments: ["แพงมาก", "2 เดือน 3", "%"])
  func `what is no rate is not guessed`(text: String) {
    #expect(rate(text, "เดือน") == nil)
  }
}
