import JSON5
import Testing

@Suite("Decoded scalar") struct DecodedScalarTests {
  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xE0, 0xB8], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x90], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xFE], [0xFF],
    ] as [[UInt8]]
  )
  func `bytes that are not UTF-8 are told wherever they stand`(bytes: [UInt8]) throws {
    for (before, after) in [
      ("'ก", "'"), ("// ก", "\n1"), ("/* ก", "*/1"), ("[", "]"), ("{a", ":1}"),
    ] {
      let found = problems(Array(before.utf8) + bytes + Array(after.utf8))
      #expect(found.first?.kind == .invalidUTF8, "\(before)")
      #expect(found.first?.span.start.offset == before.utf8.count, "\(before)")
    }
  }

  @Test(arguments: [
    "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{FFFF}",
    "\u{10000}", "\u{10FFFF}", "\u{202E}", "\u{200B}",
  ])
  func `every character may stand in a text`(character: String) throws {
    #expect(try tree("'\(character)'").value.text == character)
  }

  @Test func `all of Unicode is read as the standard library reads it`() throws {
    for value in stride(from: UInt32(0x20), through: 0x10FFFF, by: 0x61) {
      guard let scalar = Unicode.Scalar(value), scalar != "\"", scalar != "\\" else { continue }
      #expect(try tree("\"\(scalar)\"").value.text == String(scalar))
    }
  }
}
