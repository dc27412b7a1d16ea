import JSON5
import Testing

@Suite("Keys") struct ParserKeysTests {
  @Test(arguments: [
    ("a", "a"), ("$_9", "$_9"), ("เงินต้น", "เงินต้น"), ("ที่อยู่", "ที่อยู่"), ("é", "é"), ("ก๑", "ก๑"),
    ("\\u0061b", "ab"), ("a\\u0e01c", "aกc"), ("'a b'", "a b"), ("\"\"", ""), ("null", "null"),
    ("Infinity", "Infinity"), ("a\u{200D}b", "a\u{200D}b"), ("'ก\\n'", "ก\n"),
  ])
  func `a key may be written in many ways`(text: String, key: String) throws {
    guard case .object(let members) = try tree("{\(text): 1}").value else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.key) == [key])
  }

  @Test(arguments: ["1", "-a", "๑", "[", "+", "@", "้", "\u{200D}a", "{"])
  func `a key cannot begin like this`(text: String) {
    #expect(problems("{\(text): 1}").map(\.code) == [.unexpectedCharacter])
  }

  @Test(arguments: ["\\u0031", "\\u00", "a\\u0020", "\\ud83d"])
  func `an escape in a key must be a letter`(text: String) {
    #expect(problems("{\(text): 1}").first?.kind == .badEscape(found: "u"))
  }

  @Test func `a key with a hyphen needs quotes`() {
    #expect(summary("{a-b: 1}").map { $0.prefix(4) } == ["J113", "J108"])
    #expect(throws: Never.self) { try tree("{'a-b': 1}") }
  }
}
