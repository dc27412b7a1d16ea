import Testing
import ThaiText

@Suite("Table words") struct TableWordsTests {
  @Test func `a place tells what is known of it`() {
    #expect(TableWords.place(file: "f.csv", line: 3, column: 2) == "ไฟล์ f.csv บรรทัด 3 ช่องที่ 2")
    #expect(TableWords.place(file: nil, line: 3, column: nil) == "บรรทัด 3")
    #expect(TableWords.place(file: nil, line: nil, column: nil) == "")
  }

  @Test func `a problem is told in parts that fit the screen`() {
    for width in [30, 40, 80] {
      let lines = TableWords.lines(
        TableWords.timeUnreadable("อะไรก็ไม่รู้"),
        code: "R202",
        place: TableWords.place(file: "f.csv", line: 3, column: 1),
        width: width
      )
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      #expect(lines.contains { $0.hasSuffix("(R202)") })
      #expect(lines.contains { $0.hasPrefix("แก้ได้โดย") })
    }
  }
}
