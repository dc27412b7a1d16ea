import Testing

@testable import Advisor

@Suite("Names of sheets' files") struct SheetFileNameTests {
  @Test(
    "a file has a name that every system can write",
    arguments: [
      ("03", 3, "03.html"), ("A/12", 3, "3-A-12.html"), ("../x", 1, "1-x.html"),
      ("บ้านก", 2, "2-บ้านก.html"), ("", 4, "4.html"), ("<>|", 5, "5.html"), ("12", 3, "3-12.html"),
    ]
  )
  func name(code: String, place: Int, file: String) {
    #expect(SheetFileName.name(code, place: place, of: 5) == file)
  }

  @Test func `a long code is cut`() {
    #expect(SheetFileName.name(String(repeating: "ก", count: 500), place: 1, of: 1).count < 60)
  }

  @Test func `names sort as the households do`() {
    let names = (1...12).map { SheetFileName.name("H\($0)", place: $0, of: 12) }
    #expect(names == names.sorted() && names[1] == "02-H2.html")
  }
}
