/// The alphabets in which spreadsheets save text.
public enum CSVEncoding: Hashable, Sendable, CaseIterable {
  /// The one that everybody should choose.
  case utf8
  /// "Unicode text" of older spreadsheets, with its byte-order mark.
  case utf16
  /// What a Thai computer calls plain CSV: one byte a letter.
  case windows874
}

extension CSVEncoding {
  /// The encoding of a table: told by its byte-order mark, or by whether it is well-formed UTF-8.
  ///
  /// - Parameter bytes: The table as it is; may be hostile.
  public init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil {
      self = .utf8
    } else {
      self = bytes.contains { Self.thaiScalar($0) == nil } ? .utf8 : .windows874
    }
  }

  /// The bytes of a table in UTF-8; those of no known encoding stay as they are.
  ///
  /// - Parameter bytes: The table as it is; may be hostile.
  /// - Returns: The same text in UTF-8, without the mark of UTF-16.
  ///
  /// Example: the Windows-874 bytes `A1 D2` → "กา".
  public static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    switch Self(of: bytes) {
    case .utf8: return bytes
    case .utf16: return Array(String(decoding: utf16Units(bytes), as: UTF16.self).utf8)
    case .windows874:
      var text = String.UnicodeScalarView()
      for byte in bytes { text.append(thaiScalar(byte) ?? "\u{FFFD}") }
      return Array(String(text).utf8)
    }
  }

  /// The code units after the byte-order mark.
  private static func utf16Units(_ bytes: [UInt8]) -> [UInt16] {
    let isLittleEndian = bytes[0] == 0xFF
    return stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
  }

  /// The letter of a byte of Windows-874, or nil when it has none.
  ///
  /// Source: Unicode Consortium, mapping table CP874.TXT.
  private static func thaiScalar(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0..<0x80: Unicode.Scalar(byte)
    case 0xA1...0xDA, 0xDF...0xFB: Unicode.Scalar(UInt32(byte) - 0xA0 + 0x0E00)
    case 0xA0: "\u{A0}"
    default: punctuation[byte]
    }
  }

  private static let punctuation: [UInt8: Unicode.Scalar] = [
    0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–",
    0x97: "—",
  ]
}
