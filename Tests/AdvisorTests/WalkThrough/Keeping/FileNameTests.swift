import Testing

@testable import Advisor

@Suite("Names of files") struct FileNameTests {
  @Test(
    "a nickname becomes a name of Latin letters",
    arguments: [
      ("บ้านยายคำ", "baan-yaykham.json5"), ("ครอบครัวแม่แดง", "baan-maedaeng.json5"),
      ("บ้านของเรา", "baan.json5"), ("Nok's house 2", "baan-nokshouse2.json5"),
      ("🌾", "baan.json5"),
      ("../../etc/passwd", "baan-etcpasswd.json5"),
    ]
  )
  func suggested(_ household: String, _ name: String) {
    #expect(FileName.suggested(for: household) { _ in false } == name)
  }

  @Test func `a name that a file has already is not suggested again`() {
    let taken: Set = ["baan-yaykham.json5", "baan-yaykham-2.json5"]
    #expect(FileName.suggested(for: "บ้านยายคำ", isTaken: taken.contains) == "baan-yaykham-3.json5")
    #expect(FileName.suggested(for: "บ้านยายคำ") { _ in true } == "baan-yaykham.json5")
  }

  @Test func `a typed name gets its ending once`() {
    #expect(FileName.withEnding("บ้าน") == "บ้าน.json5")
    #expect(FileName.withEnding("a.json5") == "a.json5")
    #expect(FileName.withEnding("a.json") == "a.json")
  }

  @Test(arguments: [("a.json5", "a.html"), ("a.json", "a.html"), ("a", "a.html")])
  func `the page of a file stands beside it`(name: String, page: String) {
    #expect(FileName.page(of: name) == page)
  }

  @Test func `a shell takes the name for one word`() {
    #expect(FileName.typed("baan-yaykham.json5") == "baan-yaykham.json5")
    #expect(FileName.typed("บ้าน.json5") == "บ้าน.json5")
    #expect(FileName.typed("a b.json5") == "'a b.json5'")
    #expect(FileName.typed("it's.json5") == "'it'\\''s.json5'")
    #expect(FileName.typed("$(rm).json5") == "'$(rm).json5'")
  }
}
