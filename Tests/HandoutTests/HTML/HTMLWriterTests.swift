import Testing

@testable import Handout

@Suite("Writing HTML") struct HTMLWriterTests {
  /// What a file or an answer may carry to do harm.
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title><script>", "</style><script>", "<!-- ", "]]>", "&lt;script&gt;", "&#60;script&#62;",
    "javascript:alert(1)", "\u{202E}บาท\u{2066}", "\u{0}\u{1B}[2J\u{7F}\u{9B}", "a\r\nb\tc",
    String(repeating: "ก", count: 10_000), String(repeating: "<", count: 10_000),
    "ก" + String(repeating: "\u{0E49}", count: 500), "\u{FEFF}\u{200B}x", "=cmd|' /C calc'!A0",
  ]

  /// The scalars that a browser or a reader must never get from a person.
  private static func harmful(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }

  @Test("what people write stays words", arguments: hostile)
  func words(_ text: String) throws {
    let html = HTML(.p, text).written
    let inner = html.dropFirst("<p>".count).dropLast("</p>\n".count)
    #expect(html.hasPrefix("<p>") && html.hasSuffix("</p>\n"))
    #expect(!inner.contains { $0 == "<" || $0 == ">" || $0 == "\"" || $0 == "'" })
    #expect(Self.harmful(String(inner)).isEmpty)
    for part in inner.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let entity = part.prefix { $0 != ";" }
      #expect(["amp", "lt", "gt", "quot", "#39"].contains(String(entity)))
    }
  }

  @Test("what people write stays the value of its attribute", arguments: hostile)
  func value(_ text: String) {
    let html = HTML.element(.svg, [.init(.label, text)], []).written
    #expect(html.filter { $0 == "\"" }.count == 2)
    #expect(html.filter { $0 == "<" }.count == 2)
    #expect(Self.harmful(html).isEmpty)
  }

  @Test("random trees have as many closing as opening tags", arguments: 0..<50)
  func balance(seed: UInt64) {
    var trees = RandomTrees(seed: seed, words: Self.hostile)
    let html = HTMLWriter.write([trees.next(depth: 5)])
    let tags = html.matches(of: /<(\/?)([a-z]+)/)
    let closing = tags.count { !$0.1.isEmpty }
    let void = tags.count { $0.2 == "br" }
    #expect(tags.count == 2 * closing + void)
    #expect(Self.harmful(html).isEmpty)
  }

  @Test func `an element that can hold nothing has no end`() {
    #expect(HTML(.p, [.text("ก"), HTML(.br), .text("ข")]).written == "<p>ก<br>ข</p>\n")
  }

  @Test func `elements in a line of words bring no line ends`() {
    let html = HTML(.p, [HTML(.strong, "1567"), .text(" โทร")])
    #expect(html.written == "<p><strong>1567</strong> โทร</p>\n")
  }
}

/// Trees of any shape, the same for the same seed (SplitMix64).
private struct RandomTrees {
  private var state: UInt64
  private let words: [String]

  init(seed: UInt64, words: [String]) {
    state = seed
    self.words = words
  }

  mutating func next(depth: Int) -> HTML {
    let tags: [HTML.Tag] = [.div, .p, .span, .li, .td, .strong, .br]
    guard depth > 0, number(below: 4) > 0 else { return .text(words[number(below: words.count)]) }
    let tag = tags[number(below: tags.count)]
    let label = HTML.Attribute(.label, words[number(below: words.count)])
    let children = (0..<number(below: 4)).map { _ in next(depth: depth - 1) }
    return .element(tag, [label], tag.isVoid ? [] : children)
  }

  private mutating func number(below count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(count))
  }
}
