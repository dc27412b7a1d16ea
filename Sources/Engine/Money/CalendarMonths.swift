/// A set of months of the year, such as the months in which rice is sold.
public struct CalendarMonths: Hashable, Sendable {
  /// One bit a month: bit 0 is January.
  public let bits: UInt16

  /// The months with the given numbers, each 1 to 12.
  public init(_ months: some Sequence<Int>) {
    bits = months.reduce(0) { $0 | 1 << UInt16($1 - 1) }
  }

  /// All twelve months.
  public static let all = Self(1...12)

  /// Whether a month of the year, 1 to 12, is in the set.
  @inline(__always)
  public func contains(_ month: Int) -> Bool {
    bits & 1 << UInt16(truncatingIfNeeded: month - 1) != 0
  }

  /// How many months of a year are in the set, 0 to 12.
  public var count: Int { bits.nonzeroBitCount }

  /// The months in the set, 1 to 12, ascending; may be empty.
  public var months: [Int] { (1...12).filter(contains) }
}
