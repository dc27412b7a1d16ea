import JSON5
import Testing

@Suite("JSON5 problem code") struct JSON5ProblemCodeTests {
  @Test func `codes are J and three digits, each once, and never move`() {
    #expect(JSON5ProblemCode.allCases.map(\.rawValue) == (101...118).map { "J\($0)" })
  }

  @Test func `every code can be met in a file`() {
    let samples: [[UInt8]] = [
      [0xFF], Array("@".utf8), Array("[".utf8), Array("'".utf8), Array("'\\1'".utf8),
      Array("'\\udc00'".utf8), Array("'\u{0}'".utf8), Array("01".utf8),
      Array(String(repeating: "[", count: 65).utf8), Array("{a:1,a:2}".utf8), Array("1 2".utf8),
      Array("/*".utf8), Array("[1 2]".utf8), Array(repeating: 0x20, count: 4_000_001), [],
      Array("word".utf8), Array("[}".utf8),
      Array("'\(String(repeating: "\u{E48}", count: 31))'".utf8),
    ]
    #expect(samples.map { problems($0).map(\.code) } == JSON5ProblemCode.allCases.map { [$0] })
  }
}
