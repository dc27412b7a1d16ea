/// Turns the bytes of a terminal into keys, however the bytes are cut into pieces.
public struct KeyDecoder: Sendable {
  private var bytes: ArraySlice<UInt8> = []
  /// What was pasted so far; nil outside of a paste.
  private var pasted: [UInt8]?

  /// The most bytes of one paste that are kept.
  private static let mostPasted = 1 << 16

  /// A decoder that has seen nothing.
  public init() {}

  /// Whether bytes wait that may be the beginning of a key.
  public var isWaiting: Bool { !bytes.isEmpty }

  /// Takes bytes that were read.
  public mutating func feed(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// The next key.
  ///
  /// - Parameter isComplete: Whether no more bytes come at once, so that an escape that stands alone
  ///   is the key of that name.
  /// - Returns: The key; nil when more bytes are needed.
  public mutating func next(isComplete: Bool = false) -> Key? {
    if pasted != nil { return paste() }
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return sequence(isComplete)
    case 0x20...0x7E: return letter(Unicode.Scalar(first), length: 1)
    case 0x80...: return wideLetter(first, isComplete)
    default:
      bytes.removeFirst()
      return Self.controls[first] ?? .other
    }
  }

  private static let controls: [UInt8: Key] = [
    0x01: .home, 0x02: .left, 0x03: .interrupt, 0x04: .endOfInput, 0x05: .end, 0x06: .right,
    0x08: .backspace, 0x09: .tab, 0x0A: .enter, 0x0B: .eraseAfter, 0x0D: .enter, 0x0E: .down,
    0x10: .up, 0x15: .eraseBefore, 0x17: .eraseWord, 0x7F: .backspace,
  ]

  private mutating func letter(_ scalar: Unicode.Scalar, length: Int) -> Key {
    bytes = bytes.dropFirst(length)
    return .letter(scalar)
  }

  /// A letter of several bytes; bytes that make none are passed over one by one.
  private mutating func wideLetter(_ first: UInt8, _ isComplete: Bool) -> Key? {
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5 else { return skip() }
    let found = bytes.prefix(length)
    guard found.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return skip() }
    guard found.count == length else { return isComplete ? skip() : nil }
    guard let text = String(validating: found, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return skip() }
    return letter(scalar, length: length)
  }

  private mutating func skip() -> Key {
    bytes.removeFirst()
    return .other
  }
}

/// Keys that are told in several bytes, which begin with an escape.
extension KeyDecoder {
  private mutating func sequence(_ isComplete: Bool) -> Key? {
    let rest = bytes.dropFirst()
    switch rest.first {
    case nil: return isComplete ? take(1, .escape) : nil
    case UInt8(ascii: "["): return control(isComplete)
    case UInt8(ascii: "O"):
      guard let final = rest.dropFirst().first else { return isComplete ? take(2, .other) : nil }
      return take(3, Self.named(final))
    case 0x1B: return take(1, .escape)
    default: return take(2, .other)
    }
  }

  private mutating func take(_ count: Int, _ key: Key) -> Key {
    bytes = bytes.dropFirst(count)
    return key
  }

  /// An escape and a bracket, numbers, and a final byte.
  private mutating func control(_ isComplete: Bool) -> Key? {
    var body = bytes.dropFirst(2)
    let isConsole = body.first == UInt8(ascii: "[")
    if isConsole { body = body.dropFirst() }
    let numbers = body.prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(numbers.count).first else {
      return isComplete ? take(bytes.count, .other) : nil
    }
    let length = (isConsole ? 3 : 2) + numbers.count + 1
    if isConsole { return take(length, final == UInt8(ascii: "A") ? .help : .other) }
    guard final == UInt8(ascii: "~") else { return take(length, Self.named(final)) }
    let number = Int(String(decoding: numbers.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self))
    guard number != 200 else {
      bytes = bytes.dropFirst(length)
      pasted = []
      return paste()
    }
    return take(length, number.flatMap { Self.numbered[$0] } ?? .other)
  }

  private static let numbered: [Int: Key] = [
    1: .home, 3: .delete, 4: .end, 7: .home, 8: .end, 11: .help,
  ]

  private static func named(_ final: UInt8) -> Key {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P"): .help
    default: .other
    }
  }
}

extension KeyDecoder {
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// What was pasted, once its end has come; control and C breaks a paste without an end.
  private mutating func paste() -> Key? {
    while let byte = bytes.popFirst() {
      if byte == 0x03 {
        pasted = nil
        return .interrupt
      }
      guard var text = pasted else { return nil }
      text.append(byte)
      if text.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
        pasted = nil
        return .paste(String(decoding: text.dropLast(Self.pasteEnd.count), as: UTF8.self))
      }
      if text.count > 2 * Self.mostPasted { text.removeSubrange(Self.mostPasted..<text.count - 6) }
      pasted = text
    }
    return nil
  }
}
