extension String {
  /// The text as it may be shown on a terminal, whoever wrote it.
  ///
  /// A file or an answer can carry characters that move the cursor, turn the direction of the
  /// line, hide text or pile up marks. Line ends and tabs become one space, control characters
  /// become one visible "�", invisible format characters go, and at most three marks stay on a
  /// letter. Ordinary Thai and ordinary emoji are unchanged.
  ///
  /// Example: "แดง\u{1B}[2J" → "แดง�[2J".
  public var safeForTerminal: String {
    if isSafe { return self }
    var cleaning = TerminalCleaning()
    for scalar in unicodeScalars { cleaning.take(scalar) }
    return cleaning.result
  }

  /// Whether nothing stands in the text but letters, digits and signs of Thai and English, with no
  /// more marks on a letter than Thai needs, as in nearly every text.
  private var isSafe: Bool {
    var marks = 0
    return unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20..<0x7F, 0x0E01...0x0E30, 0x0E32, 0x0E33, 0x0E3F...0x0E46, 0x0E4F...0x0E5B,
        0x2010...0x2027:
        marks = 0
        return true
      case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E:
        marks += 1
        return marks <= TerminalCleaning.mostMarks
      default: return false
      }
    }
  }
}

/// A text being cleaned, one scalar at a time.
private struct TerminalCleaning {
  /// The most marks on one letter: Thai needs two, Pali in Thai script three.
  static let mostMarks = 3
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private var output = String.UnicodeScalarView()
  private var marks = 0
  /// Set when an emoji joiner waits for the emoji after it.
  private var joinerIsWaiting = false

  var result: String { String(output) }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch kind(of: scalar) {
    case .lineEnd: if output.last != " " { append(" ") }
    case .harmful: if output.last != Self.replacement { append(Self.replacement) }
    case .invisible: break
    case .joiner: joinerIsWaiting = lastIsEmoji
    case .mark: appendMark(scalar)
    case .ordinary: appendOrdinary(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    output.append(scalar)
    marks = 0
    joinerIsWaiting = false
  }

  private mutating func appendMark(_ scalar: Unicode.Scalar) {
    guard marks < Self.mostMarks else { return }
    output.append(scalar)
    marks += 1
  }

  private mutating func appendOrdinary(_ scalar: Unicode.Scalar) {
    if joinerIsWaiting, scalar.properties.isEmoji { output.append("\u{200D}") }
    append(scalar)
  }

  /// Whether what stands last is an emoji, with its presentation mark if it has one.
  private var lastIsEmoji: Bool {
    output.last { $0 != "\u{FE0F}" }.map { $0.properties.isEmoji && $0.value > 0x7F } ?? false
  }

  private enum Kind { case lineEnd, harmful, invisible, joiner, mark, ordinary }

  private func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .lineEnd
    case 0x20..<0x7F, 0x0E01...0x0E30, 0x0E32, 0x0E33: .ordinary
    case 0x200D: .joiner
    case 0xFE0E, 0xFE0F: output.last?.properties.isEmoji == true ? .mark : .invisible
    default: kindByProperties(of: scalar)
    }
  }

  private func kindByProperties(of scalar: Unicode.Scalar) -> Kind {
    if scalar.properties.isDefaultIgnorableCodePoint { return .invisible }
    switch scalar.properties.generalCategory {
    case .format: return .invisible
    case .control, .privateUse, .unassigned, .surrogate: return .harmful
    case .nonspacingMark, .enclosingMark: return .mark
    default: return .ordinary
    }
  }
}
