/// Stars or underscores that stand together and may begin or end a style.
///
/// Source: CommonMark 0.31, section 6.2 Emphasis and strong emphasis.
struct DelimiterRun {
  let byte: UInt8
  /// The token that shows what is left of it.
  let token: Int
  /// How many marks the text has here.
  let length: Int
  let canOpen: Bool
  let canClose: Bool
  /// How many marks are left.
  var count: Int
  /// The runs before and after it that still count.
  var previous: Int?
  var next: Int?

  /// A run between two characters; nil where the text begins or ends.
  init(byte: UInt8, length: Int, token: Int, after: Unicode.Scalar?, before: Unicode.Scalar?) {
    self.byte = byte
    self.token = token
    self.length = length
    count = length
    let opens = before.isWord || (before.isMark && !after.isWord)
    let closes = after.isWord || (after.isMark && !before.isWord)
    let isStar = byte == UInt8(ascii: "*")
    canOpen = opens && (isStar || !closes || after.isMark)
    canClose = closes && (isStar || !opens || before.isMark)
  }

  /// Whether this run may begin what another ends.
  func pairs(with closer: Self) -> Bool {
    guard byte == closer.byte, canOpen else { return false }
    let isAmbiguous = canClose || closer.canOpen
    return !isAmbiguous || closer.length.isMultiple(of: 3)
      || !(length + closer.length).isMultiple(of: 3)
  }

  /// Runs with the same key find the same openers.
  var closingKey: Int {
    (byte == UInt8(ascii: "*") ? 0 : 6) + (canOpen ? 3 : 0) + length % 3
  }
}

extension Unicode.Scalar? {
  fileprivate var isSpace: Bool {
    guard let scalar = self else { return true }
    return scalar.properties.generalCategory == .spaceSeparator
      || scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
  }

  fileprivate var isMark: Bool {
    guard let scalar = self else { return false }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      return true
    default: return false
    }
  }

  fileprivate var isWord: Bool { !isSpace && !isMark }
}
