/// A date of three numbers with its year at the end, as spreadsheets write it: the day stands before
/// its month in Thailand, behind it in America.
///
/// Example: "31/3/2570" and "3/31/2027".
public struct WrittenDate: Hashable, Sendable {
  private let first: Int
  private let second: Int
  private let year: Substring

  /// A date, whichever of its numbers is the month; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let parts = TypedDigits.inASCII(Self.withoutTime(text)).split(
      separator: "/",
      omittingEmptySubsequences: false
    )
    guard parts.count == 3, let first = Int(parts[0]), let second = Int(parts[1]),
      (1...31).contains(first), (1...31).contains(second), Int(parts[2]) != nil
    else { return nil }
    (self.first, self.second, year) = (first, second, parts[2])
  }

  /// Whether the second number can be no month, so that the first must be.
  public var isMonthFirst: Bool { first <= 12 && second > 12 }

  /// Whether either number may be the month, and it matters which.
  public var isAmbiguous: Bool {
    first <= 12 && second <= 12 && first != second
  }

  /// The date with its first two numbers the other way round.
  var turned: String { "\(second)/\(first)/\(year)" }

  /// A date without the time of day that spreadsheets put behind it.
  ///
  /// Example: "2027-03-31 00:00:00" → "2027-03-31".
  static func withoutTime(_ text: String) -> String {
    guard let space = text.lastIndex(of: " ") else { return text }
    let time = text[text.index(after: space)...]
    guard time.contains(":"), time.allSatisfy({ $0 == ":" || $0.isNumber }) else { return text }
    return String(text[..<space])
  }
}
