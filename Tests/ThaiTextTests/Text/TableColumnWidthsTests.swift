import Testing

@testable import ThaiText

@Suite("Table column widths") struct TableColumnWidthsTests {
  private let table = TextTable(
    columns: [.words("แผน"), .amounts("ดอก")],
    rows: [["ปิดหนี้ก้อนเล็กก่อน", "139,280"]]
  )

  @Test func `columns are as wide as their widest text where there is room`() {
    #expect(TableColumnWidths(of: table, width: 40)?.widths == [13, 7])
  }

  @Test func `words give way before amounts`() {
    #expect(TableColumnWidths(of: table, width: 19)?.widths == [10, 7])
  }

  @Test func `columns that cannot fit give no widths`() {
    #expect(TableColumnWidths(of: table, width: 18) == nil)
  }
}
