/// Which end of a range is taken.
public enum RangeEnd: Hashable, Sendable {
  case lower, upper

  /// The other end.
  public var other: RangeEnd { self == .lower ? .upper : .lower }
}

/// Two numbers between which a third lies, as people say that they do not know for certain.
enum NumberRange {
  /// Takes a range when it stands next: "3-4 พัน", "สามสี่พัน", "2,000 ถึง 3,000".
  ///
  /// - Parameters:
  ///   - text: What is read; nothing is taken when no range stands next.
  ///   - unit: How many of the fine units make one.
  /// - Returns: The range, in the fine unit.
  static func take(from text: inout TypedText, unit: Int) -> ClosedRange<Int>? {
    neighbours(&text, unit) ?? parted(&text, unit)
  }

  /// "สามสี่พัน": two digits that follow each other, with a scale.
  private static func neighbours(_ text: inout TypedText, _ unit: Int) -> ClosedRange<Int>? {
    var ahead = text
    guard let first = ahead.takeDigitWord(), let second = ahead.takeDigitWord(), first > 0,
      second == first + 1, let scale = ahead.takeScale()
    else { return nil }
    text = ahead
    return first * scale * unit...second * scale * unit
  }

  /// "3-4 พัน": two numbers with a sign or a word between them, the scale perhaps only once.
  private static func parted(_ text: inout TypedText, _ unit: Int) -> ClosedRange<Int>? {
    var low = NumberScan(text, unit: unit)
    guard let first = try? low.take() else { return nil }
    var ahead = low.text
    guard ahead.take(firstOf: ["-", "–", "~", "ถึง", "หรือ"]) != nil else { return nil }
    var high = NumberScan(ahead, unit: unit)
    guard let second = try? high.take() else { return nil }
    let (scaled, overflow) = first.multipliedReportingOverflow(by: high.leadingScale)
    let isShort = low.leadingScale == 1 && !overflow && scaled < second
    let lower = isShort ? scaled : first
    guard lower < second, second / 10 < lower else { return nil }
    text = high.text
    return lower...second
  }
}
