import Engine
import HouseholdFile
import Testing

@testable import Advisor

@Suite("Columns of a table") struct TableColumnsTests {
  private func read(_ text: String, map: HeadingMap = .none) -> HouseholdTable {
    HouseholdTable(Array(text.utf8), today: YearMonth(year: 2026, month: 12), map: map)
  }

  @Test func `what is the matter with a heading hides no cell that can be judged without it`() {
    let table = read(
      """
      household,section,name,kind,lender,amount,sum,amount,rate,per,due
      A-1,debt,a,bullet,baac,x,1,y,6,year,หลังเกี่ยวข้าว
      A-1,debt,b,rollover,baac,x,1,y,6,year,3/2570
      """
    )
    #expect(table.isUnreadable && table.households.isEmpty && table.unread.isEmpty)
    #expect(table.problems.map(\.tableColumn) == [.amount, .due])
    #expect(table.problems.first?.fact == .columnDoubled(firstColumn: 6))
    let missing = read("household,section,name,kind\nA-1,expense,a,หรูหรา\n")
    #expect(missing.problems.map(\.row) == [1, 2])
    #expect(missing.problems.map(\.tableColumn) == [nil, .kind])
  }

  @Test func `headings below a title and remarks are found`() {
    let table = read("ทะเบียนหนี้ บ้านหนองไผ่,,\n,,\nครัวเรือน,หมวด,เงิน\nA-1,รายรับ,100\n# จบ,,\n")
    #expect(table.households.map(\.household.incomes.count) == [1])
  }

  @Test func `other headings are understood by a map, and one may be passed over`() {
    let text = "บ้านเลขที่,แบบเงิน,ยอด ๆ,โทร\nA-1,รายรับ,100,081\n"
    #expect(read(text).problems.map(\.code) == ["T102"])
    let map = HeadingMap([
      "บ้านเลขที่": .household, "แบบเงิน": .section, "ยอด ๆ": .amount, "โทร": nil,
    ])
    let table = read(text, map: map)
    #expect(table.problems.isEmpty && table.remarks.isEmpty && table.households.count == 1)
  }
}
