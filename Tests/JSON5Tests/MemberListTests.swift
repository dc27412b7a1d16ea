import JSON5
import Testing

@Suite("Member list") struct MemberListTests {
  @Test func `a key written twice names the first`() throws {
    let text = "{ ยอด: 1, \"ยอด\": 2, b: 3, ยอด: 4 }"
    let found = problems(text)
    #expect(found.map { excerpt(text, $0.span) } == ["\"ยอด\"", "ยอด"])
    for problem in found {
      guard case .duplicateKey(let key, let first) = problem.kind else {
        Issue.record("not a duplicate key")
        continue
      }
      #expect(key == "ยอด")
      #expect(first.start == SourcePosition(offset: 2, line: 1, column: 3))
    }
  }

  @Test(arguments: [2, 15, 16, 17, 18, 40])
  func `a key written twice is found in an object of any size`(count: Int) {
    let keys = (0..<count).map { "k\($0)" }
    for repeated in [0, count / 2, count - 1] {
      let text = (keys + ["k\(repeated)"]).map { "\($0): 1" }.joined(separator: ",\n")
      #expect(summary("{" + text + "}") == ["J110 \(count + 1):1"])
    }
    #expect(throws: Never.self) {
      try tree("{" + keys.map { "\($0):1" }.joined(separator: ",") + "}")
    }
  }

  @Test func `two objects may have the same keys`() throws {
    #expect(try tree("[{a:1},{a:{a:2}}]").value.outline == "[{a:1},{a:{a:2}}]")
  }

  @Test func `a key is the same in any spelling`() {
    #expect(summary("{ a: 1, '\\x61': 2, \\u0061: 3 }") == ["J110 1:9", "J110 1:20"])
  }
}
