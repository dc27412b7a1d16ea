import JSON5
import Testing

@Suite("JSON5 problem kind") struct JSON5ProblemKindTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let kind: JSON5ProblemKind

    init(_ text: String, _ kind: JSON5ProblemKind) {
      (self.text, self.kind) = (text, kind)
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Case("[@]", .unexpectedCharacter(found: "@", expected: .value)),
    Case("{@}", .unexpectedCharacter(found: "@", expected: .key)),
    Case("{a @ 1}", .unexpectedCharacter(found: "@", expected: .colon)),
    Case("{a = 1}", .unexpectedCharacter(found: "=", expected: .colon)),
    Case("{a: 1; b: 2}", .unexpectedCharacter(found: ";", expected: .comma)),
    Case("{a: , b: 2}", .unexpectedCharacter(found: ",", expected: .value)),
    Case("{a: }", .unexpectedCharacter(found: "}", expected: .value)),
    Case("[1,,2]", .unexpectedCharacter(found: ",", expected: .value)),
    Case("{,}", .unexpectedCharacter(found: ",", expected: .key)),
    Case("{a: “x”}", .unexpectedCharacter(found: "“", expected: .value)),
    Case("{1: 2}", .unexpectedCharacter(found: "1", expected: .key)),
    Case("]", .unexpectedCharacter(found: "]", expected: .value)),
    Case("{a 1}", .missingColon), Case("{a, b: 1}", .missingColon), Case("{a}", .missingColon),
    Case("[1 2]", .missingComma), Case("{a: 1 b: 2}", .missingComma),
    Case("['a' 'b']", .missingComma), Case("{a: {} b: 2}", .missingComma),
    Case("[bullet]", .unquotedText("bullet")), Case("True", .unquotedText("True")),
    Case("'a", .stringNotClosed), Case("/* a", .commentNotClosed),
    Case("'\\q1' /*", .commentNotClosed), Case("'\\1'", .badEscape(found: "1")),
    Case("'\u{1}'", .controlCharacter(1)), Case("'\\ud800'", .loneSurrogate(0xD800)),
  ])
  func `a text has the one problem that a reader would name`(sample: Case) {
    #expect(problems(sample.text).map(\.kind) == [sample.kind])
  }
}
