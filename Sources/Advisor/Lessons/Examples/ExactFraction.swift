import LessonLibrary

/// A number that a worked example comes to, without rounding on the way.
struct ExactFraction: Hashable {
  let numerator: Int
  let denominator: Int

  /// A fraction in lowest terms; nil without a divisor and when it is too large.
  init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.divisor(numerator.magnitude, denominator.magnitude)
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int(divisor)
    self.denominator = sign * denominator / Int(divisor)
  }

  /// A rate that was found by search, to nine decimals.
  init?(_ value: Double) {
    guard value.isFinite, value.magnitude < 1e9 else { return nil }
    self.init(Int((value * 1e9).rounded()), over: 1_000_000_000)
  }

  private static func divisor(_ left: UInt, _ right: UInt) -> UInt {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }

  /// The number in units of a power of ten below one, half rounded up; nil when it is too large.
  ///
  /// Example: 1,066.185 to 2 decimals → 106,619.
  func rounded(to decimals: Int) -> Int? {
    let power = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let (product, overflow) = numerator.multipliedReportingOverflow(by: power)
    let (doubled, tooLarge) = product.multipliedReportingOverflow(by: 2)
    guard !overflow, !tooLarge, denominator < .max / 2 else { return nil }
    let sum = doubled + denominator
    let quotient = sum / (2 * denominator)
    return sum < 0 && sum % (2 * denominator) != 0 ? quotient - 1 : quotient
  }
}

extension ExactFraction {
  /// What two numbers come to; nil when it is too large.
  static func sum(_ left: Self, _ right: Self) -> Self? {
    guard let one = product(left.numerator, right.denominator),
      let other = product(right.numerator, left.denominator),
      let denominator = product(left.denominator, right.denominator)
    else { return nil }
    let (sum, overflow) = one.addingReportingOverflow(other)
    return overflow ? nil : Self(sum, over: denominator)
  }

  /// What two numbers come to when one is taken so many times.
  static func product(_ left: Self, _ right: Self) -> Self? {
    guard let numerator = product(left.numerator, right.numerator),
      let denominator = product(left.denominator, right.denominator)
    else { return nil }
    return Self(numerator, over: denominator)
  }

  /// The number with its sign turned.
  var negated: Self? { Self(-numerator, over: denominator) }

  /// One divided by the number; nil for zero.
  var inverse: Self? { Self(denominator, over: numerator) }

  private static func product(_ left: Int, _ right: Int) -> Int? {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : product
  }
}

extension ExactFraction {
  /// A number as a lesson wrote it.
  init?(_ number: ExampleNumber) {
    self.init(number.digits, over: (0..<number.decimals).reduce(1) { power, _ in power * 10 })
  }

  /// A sum of money in baht.
  init?(satang: Int) {
    self.init(satang, over: 100)
  }
}
