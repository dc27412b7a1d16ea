/// A decimal number as a writer wrote it, exact, with the decimals that it was written with.
public struct ExampleNumber: Hashable, Sendable {
  /// The number without its point.
  public let digits: Int
  /// How many digits stand behind the point, 0–6.
  public let decimals: Int

  /// Reads digits with at most one point; nil for anything else and for more than fifteen digits.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }), digits.utf8.count <= 15,
      digits.utf8.allSatisfy(\.isDigit), let value = Int(digits)
    else { return nil }
    let decimals = parts.count == 2 ? parts[1].utf8.count : 0
    guard decimals <= 6 else { return nil }
    self.digits = value
    self.decimals = decimals
  }

  /// The number in units of a power of ten below one, as satang for 2; nil when it is finer.
  public func scaled(to decimals: Int) -> Int? {
    guard self.decimals <= decimals else {
      let divisor = Self.powerOfTen(self.decimals - decimals)
      return digits.isMultiple(of: divisor) ? digits / divisor : nil
    }
    let (product, overflow) = digits.multipliedReportingOverflow(
      by: Self.powerOfTen(decimals - self.decimals)
    )
    return overflow ? nil : product
  }

  private static func powerOfTen(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension ExampleNumber: CustomStringConvertible {
  /// The number as lessons tell it, thousands parted by commas.
  public var description: String {
    let power = Self.powerOfTen(decimals)
    let whole = String(digits / power)
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += "," }
      grouped.append(digit)
    }
    guard decimals > 0 else { return grouped }
    let fraction = String(digits % power)
    return grouped + "." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}
