import JSON5
import Testing

@Suite("Words") struct ParserWordsTests {
  @Test(arguments: [
    ("bullet", "bullet"), ("ครอบครัวคำแก้ว ทำนา", "ครอบครัวคำแก้ว ทำนา"), ("True", "True"),
    ("nul", "nul"), ("truefalse", "truefalse"), ("infinity", "infinity"), ("a/b", "a/b"),
    ("ก  // ข", "ก"), ("ก /* ข */", "ก"), ("ก\u{A0}", "ก"),
  ])
  func `a text without quotes is told whole`(text: String, told: String) throws {
    let file = "{ name: \(text)\n, other: 1 }"
    let found = problems(file)
    #expect(found.map(\.kind) == [.unquotedText(told)])
    #expect(found.map { excerpt(file, $0.span) } == [told])
  }

  @Test func `reading goes on after a text without quotes`() {
    #expect(summary("{ a: ก ข,\n b: ค }") == ["J116 1:6", "J116 2:5"])
  }

  @Test(arguments: ["NaN", "Infinity"])
  func `a number may be a word`(text: String) throws {
    #expect(try tree("[\(text)]").value.outline == "[\(text)]")
  }
}
