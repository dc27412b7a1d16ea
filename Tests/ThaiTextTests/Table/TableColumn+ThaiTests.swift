import Engine
import HouseholdFile
import Testing
import ThaiText

@Suite("Words of a table") struct TableWordsOfColumnsTests {
  @Test(arguments: TableColumn.allCases)
  func `a column is found by its Thai and by its English heading`(column: TableColumn) {
    #expect(TableColumn(heading: column.thai) == column)
    #expect(TableColumn(heading: column.rawValue) == column)
    #expect(TableColumn(heading: " \(column.rawValue.uppercased()) ") == column)
  }

  @Test(arguments: TableSection.allCases)
  func `a section is found by both words`(section: TableSection) {
    #expect(TableSection(cell: section.thai) == section)
    #expect(TableSection(cell: section.rawValue) == section)
  }

  @Test(arguments: TableKind.allCases)
  func `a kind is found by both words in its own section only`(kind: TableKind) {
    #expect(TableKind(cell: kind.thai, in: kind.section) == kind)
    #expect(TableKind(cell: kind.rawValue, in: kind.section) == kind)
    for section in TableSection.allCases where section != kind.section {
      #expect(TableKind(cell: kind.rawValue, in: section) == nil)
    }
  }

  @Test(arguments: Lender.allCases)
  func `a lender is found by both words`(lender: Lender) {
    #expect(Lender(cell: lender.thai) == lender)
    #expect(Lender(cell: lender.rawValue) == lender)
  }

  @Test func `sara am may be typed in two keys`() {
    #expect(TableColumn(heading: "จ\u{E4D}\u{E32}นวนเงิน") == .amount)
    #expect(Lender(cell: "โรงรับจ\u{E4D}\u{E32}น\u{E4D}\u{E32}") == .pawnshop)
  }

  @Test func `dots, blanks and brackets do not count`() {
    #expect(Lender(cell: "ธกส") == .baac && Lender(cell: "ธ.ก.ส.") == .baac)
    #expect(Lender(cell: "บัตรเครดิต KTC") == .creditCard)
    #expect(Lender(cell: "สหกรณ์ออมทรัพย์ครูขอนแก่น") == .cooperative)
    #expect(Lender(cell: "ธนาคารหมู่บ้าน") == nil && Lender(cell: "รถ ธ.ก.ส.") == nil)
    #expect(TableColumn(heading: "จำนวนเงิน (บาท)") == .amount)
    #expect(TableKind(cell: "ดอกลอย (จ่ายแต่ดอก)", in: .debt) == .interestOnly)
  }

  @Test func `a slip finds what was meant, and nonsense finds nothing`() {
    #expect(TableColumn.nearest(to: "จำนวนเงืน") == .amount)
    #expect(TableSection.nearest(to: "รายรบ") == .income)
    #expect(TableColumn.nearest(to: "เบอร์โทรศัพท์ผู้ติดต่อ") == nil)
  }

  @Test func `paying by installments without saying how is not guessed`() {
    #expect(TableKind(cell: "ผ่อน", in: .debt) == nil)
  }
}
