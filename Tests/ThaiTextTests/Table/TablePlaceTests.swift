import HouseholdFile
import Testing
import ThaiText

@Suite("Table place") struct TablePlaceTests {
  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (703, "AAA")])
  func `columns have the letters of a spreadsheet`(number: Int, letters: String) {
    #expect(TablePlace.letters(ofColumn: number) == letters)
  }

  @Test func `file, row, column and household are told, made safe`() {
    let problem = HouseholdTableProblem(
      .householdMissing,
      row: 12,
      column: 7,
      tableColumn: .rate,
      household: "A\u{1B}[2J"
    )
    let words = TablePlace.words(of: problem, file: "ก.csv")
    #expect(words == "ไฟล์ ก.csv แถว 12 ช่อง G “ดอก” ครัวเรือน “A�[2J”")
  }
}
