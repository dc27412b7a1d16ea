extension String {
  /// The text in Latin letters and digits alone, close to how it sounds, for file names.
  ///
  /// Tones and signs are left out, and so is what has no sound in Latin letters.
  ///
  /// Example: "ยายคำ" → "yaykham", "Nok 2" → "nok2".
  public var inLatinLetters: String {
    var letters = ""
    for scalar in unicodeScalars.inReadingOrder {
      if let sound = thaiSounds[scalar] {
        letters += sound
      } else if scalar.isASCII, Character(scalar).isLetter || Character(scalar).isNumber {
        letters += Character(scalar).lowercased()
      }
    }
    return letters
  }
}

extension String.UnicodeScalarView {
  /// The scalars with every vowel that is written before its consonant moved behind it.
  fileprivate var inReadingOrder: [Unicode.Scalar] {
    var ordered: [Unicode.Scalar] = []
    var waiting: Unicode.Scalar?
    for scalar in self {
      if (0x0E40...0x0E44).contains(scalar.value) {
        waiting = scalar
      } else {
        ordered.append(scalar)
        if let vowel = waiting {
          ordered.append(vowel)
          waiting = nil
        }
      }
    }
    return ordered
  }
}

/// How Thai letters sound at the beginning of a syllable.
private let thaiSounds: [Unicode.Scalar: String] = [
  "ก": "k", "ข": "kh", "ฃ": "kh", "ค": "kh", "ฅ": "kh", "ฆ": "kh", "ง": "ng", "จ": "ch",
  "ฉ": "ch", "ช": "ch", "ซ": "s", "ฌ": "ch", "ญ": "y", "ฎ": "d", "ฏ": "t", "ฐ": "th", "ฑ": "th",
  "ฒ": "th", "ณ": "n", "ด": "d", "ต": "t", "ถ": "th", "ท": "th", "ธ": "th", "น": "n", "บ": "b",
  "ป": "p", "ผ": "ph", "ฝ": "f", "พ": "ph", "ฟ": "f", "ภ": "ph", "ม": "m", "ย": "y", "ร": "r",
  "ล": "l", "ว": "w", "ศ": "s", "ษ": "s", "ส": "s", "ห": "h", "ฬ": "l", "อ": "o", "ฮ": "h",
  "ฤ": "rue", "ะ": "a", "ั": "a", "า": "a", "ำ": "am", "ิ": "i", "ี": "i", "ึ": "ue", "ื": "ue",
  "ุ": "u", "ู": "u", "เ": "e", "แ": "ae", "โ": "o", "ใ": "ai", "ไ": "ai",
  "๐": "0", "๑": "1", "๒": "2", "๓": "3", "๔": "4", "๕": "5", "๖": "6", "๗": "7", "๘": "8",
  "๙": "9",
]
