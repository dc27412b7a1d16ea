import Engine
import HouseholdFile
import Testing

@testable import Advisor

@Suite("Dates of a table") struct HouseholdGatheringDatesTests {
  private func read(_ text: String) -> HouseholdTable {
    HouseholdTable(Array(text.utf8), today: YearMonth(year: 2026, month: 12))
  }

  @Test func `where one date has its month in front, every date that may have is named`() {
    let table = read(
      """
      household,section,name,kind,lender,amount,rate,per,due
      A-1,debt,a,bullet,baac,1000,6,year,3/31/2027
      A-2,debt,b,bullet,baac,1000,6,year,3/4/2027
      A-2,debt,c,bullet,baac,1000,6,year,5/1/2027
      A-3,debt,d,bullet,baac,1000,6,year,4/4/2027
      """
    )
    #expect(table.households.map(\.code) == ["A-1", "A-3"])
    #expect(table.problems.map(\.fact) == [.dateAmbiguous("3/4/2027"), .dateAmbiguous("5/1/2027")])
    #expect(table.problems.map(\.row) == [3, 4])
    #expect(table.problems.map(\.tableColumn) == [.due, .due])
    #expect(table.unread.map(\.name) == ["A-2"])
  }

  @Test func `dates with their day in front are read as they always were`() {
    let table = read(
      """
      household,section,name,kind,lender,amount,rate,per,due
      A-1,debt,a,bullet,baac,1000,6,year,31/3/2027
      A-2,debt,b,bullet,baac,1000,6,year,3/4/2570
      """
    )
    #expect(table.problems.isEmpty && table.households.count == 2)
  }
}
