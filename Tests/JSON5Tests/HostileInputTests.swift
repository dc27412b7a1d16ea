import JSON5
import Testing

@Suite("Hostile input") struct HostileInputTests {
  private static let size = 200_000

  /// A file made of a repeated piece.
  private func flood(_ piece: String, after start: String = "") -> [UInt8] {
    var bytes = Array(start.utf8)
    let repeated = Array(piece.utf8)
    while bytes.count + repeated.count <= Self.size { bytes += repeated }
    return bytes
  }

  @Test(arguments: [
    "[", "{", "]", "\"", "'", ",", ":", "\\", "/", "*", "/*", "//", "-", "0", "1e", ".", "a", "ก",
    "๑", "[]", "{a:", "\u{0}", "\u{301}\u{323}", "\r\n", "1 ", "'\\", "😀", "@\n",
  ])
  func `a long file of one thing only ends with a problem`(piece: String) {
    #expect((1...100).contains(problems(flood(piece)).count))
  }

  @Test(arguments: [
    ("[", "1,"), ("[", ","), ("[", "[],"), ("[", "''\n"), ("[", "'\n"), ("[", "a,\n"), ("[", "\\"),
    ("{", "a:1,"), ("{", ","), ("{", "a:1,\n"), ("{", "a\n"), ("'", "\\n"), ("'", "\\ud800"),
    ("'", "\\"), ("{'", "\u{301}\u{323}"), ("{ก", "่"), ("[ก", "ุ่"), ("[1", "0"), ("[1e", "9"),
    ("[0x", "F"), ("{a:1", " 1"),
    ("{", "\\u0061"), ("[/*", "*"), ("[a", " "),
  ])
  func `a long file that goes on without end has few problems`(start: String, piece: String) {
    #expect((1...100).contains(problems(flood(piece, after: start)).count))
  }

  @Test func `a hundred thousand keys that are the same are told a hundred times`() {
    let text = "{" + String(repeating: "amount: 1,\n", count: 100_000) + "}"
    #expect(problems(text).count == 100)
  }

  @Test func `a hundred thousand keys that differ are read`() throws {
    let keys = (0..<100_000).map { "k\($0):1" }.joined(separator: ",")
    guard case .object(let members) = try tree("{" + keys + "}").value else {
      Issue.record("not an object")
      return
    }
    #expect(members.count == 100_000)
  }

  @Test func `a file cut off anywhere is told, never read as whole`() {
    let bytes = Array(ordinaryHousehold.utf8)
    for count in 0..<bytes.count {
      #expect(!problems(Array(bytes.prefix(count))).isEmpty, "\(count) bytes")
    }
    #expect(problems(bytes).isEmpty)
  }

  @Test func `a file with any one byte left out is read or told within itself`() {
    let bytes = Array(ordinaryHousehold.utf8)
    for index in bytes.indices {
      var shorter = bytes
      shorter.remove(at: index)
      expectSensible(shorter)
    }
  }

  @Test(arguments: 0..<8)
  func `a file with bytes changed at random is read or told within itself`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet =
      Array("{}[]:,'\"\\/*+-.019eExuanN \n\r\t\u{2028}ก๑".utf8) + [0, 0x1F, 0xC2, 0xF0, 0xFF]
    for _ in 0..<300 {
      var bytes = Array(ordinaryHousehold.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        let byte = alphabet.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = byte
        case 1: bytes.insert(byte, at: index)
        default: bytes.swapAt(index, bytes.startIndex)
        }
      }
      expectSensible(bytes)
    }
  }

  /// A tree of the whole, or sorted problems that lie inside the text.
  private func expectSensible(_ bytes: [UInt8]) {
    switch JSON5.parse(bytes) {
    case .success(let root):
      #expect(root.span.start <= root.span.end && root.span.end.offset <= bytes.count)
    case .failure(let failure):
      let spans = failure.problems.map(\.span)
      #expect((1...100).contains(spans.count))
      #expect(spans.map(\.start) == spans.map(\.start).sorted())
      #expect(spans.allSatisfy { $0.start <= $0.end && $0.end.offset <= bytes.count })
    }
  }
}
