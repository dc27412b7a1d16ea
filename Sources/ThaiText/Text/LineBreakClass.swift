extension Character {
  /// Whether this is a blank that keeps what stands on both sides together.
  var isNonBreakingSpace: Bool { ["\u{00A0}", "\u{2007}", "\u{202F}"].contains(self) }

  /// Whether a line may end at this space: any blank that is not marked as non-breaking.
  var isBreakingSpace: Bool {
    switch self {
    case _ where isNonBreakingSpace: false
    case " ", "\t": true
    default: unicodeScalars.first?.properties.generalCategory == .spaceSeparator
    }
  }

  /// Whether this is a digit that people here write, 0–9 or ๐–๙.
  var isTypedDigit: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return (0x30...0x39).contains(scalar.value) || (0x0E50...0x0E59).contains(scalar.value)
  }

  /// Whether this is a Thai letter or vowel, with whatever marks it carries.
  var isThaiLetter: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return (0x0E01...0x0E4E).contains(scalar.value) && !"ฯ฿ๆ".unicodeScalars.contains(scalar)
  }

  /// Whether this is a vowel that is written before the consonant it belongs to.
  var isThaiLeadingVowel: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return (0x0E40...0x0E44).contains(scalar.value)
  }

  /// Whether a line may break on either side: Chinese, Japanese, Korean and emoji.
  var breaksFreely: Bool {
    drawsAsEmoji || unicodeScalars.first?.isWide == true
  }

  /// Whether no line may begin with it, even after a space.
  var neverBeginsLine: Bool {
    "ๆฯ)]}»”’%‰°,;!?…）」』】、。，".contains(self) || startsWithMark
  }

  /// Whether no line may begin with it when the text before it adjoins.
  var staysWithPrevious: Bool {
    neverBeginsLine || isNonBreakingSpace || ".:/-–—'’฿|\\_=+*&~^".contains(self)
  }

  /// Whether no line may end with it when the text after it adjoins.
  var staysWithNext: Bool {
    isNonBreakingSpace || "([{«“‘（「『【#@$€£¥฿<'\\_=+*&~^".contains(self)
      || isThaiLeadingVowel
  }

  /// Whether it is a mark, or a Thai vowel that only continues a syllable.
  private var startsWithMark: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    if [0x0E30, 0x0E32, 0x0E33, 0x0E45].contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }
}
