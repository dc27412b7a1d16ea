import CSV
import Testing

@Suite("CSV encoding") struct CSVEncodingTests {
  @Test func `UTF-8 stays as it is, with its mark and without`() {
    for text in ["", "a,b", "บ้าน,1", "\u{FEFF}บ้าน"] {
      #expect(CSVEncoding.utf8(Array(text.utf8)) == Array(text.utf8))
    }
  }

  @Test func `UTF-16 is understood in both orders of its bytes`() {
    let units = Array("\u{FEFF}บ้าน\t😀\r\n".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      #expect(CSVEncoding(of: bytes) == .utf16)
      #expect(CSVEncoding.utf8(bytes) == Array("บ้าน\t😀\r\n".utf8))
    }
  }

  @Test func `half a unit at the end of UTF-16 is left out`() {
    #expect(CSVEncoding.utf8([0xFF, 0xFE, 0x61, 0x00, 0x62]) == [0x61])
    #expect(CSVEncoding.utf8([0xFE, 0xFF]) == [])
  }

  @Test func `the plain CSV of a Thai computer is understood letter by letter`() {
    // Source: CP874.TXT of the Unicode Consortium.
    let bytes: [UInt8] = [0xBA, 0xE9, 0xD2, 0xB9, 0x2C, 0xF1, 0xF2, 0x93, 0x94, 0xDF]
    #expect(CSVEncoding(of: bytes) == .windows874)
    #expect(String(decoding: CSVEncoding.utf8(bytes), as: UTF8.self) == "บ้าน,๑๒“”฿")
  }

  @Test func `every Thai letter comes back from its one byte`() {
    let letters = (UInt32(0xE01)...0xE3A).map { $0 } + (UInt32(0xE3F)...0xE5B).map { $0 }
    let bytes = letters.map { UInt8($0 - 0xE00 + 0xA0) }
    let text = String(decoding: CSVEncoding.utf8(bytes), as: UTF8.self)
    #expect(text.unicodeScalars.map(\.value) == letters)
  }

  @Test func `bytes of no known alphabet stay, so that they are told`() {
    let bytes: [UInt8] = [0x61, 0xFF]
    #expect(CSVEncoding.utf8(bytes) == bytes)
  }
}
