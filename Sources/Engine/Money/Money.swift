/// An amount of money, counted in whole satang (one hundredth of a baht).
///
/// Money is counted and never measured: sums are exact, and the one place where a fraction of a
/// satang can arise, interest, rounds once through ``halfUp(_:over:)``.
///
/// Example: 1,234.50 baht is `Money(satang: 123_450)`.
public struct Money: Hashable, Sendable {
  /// The amount in satang; negative for money that is owed or missing.
  public var satang: Int

  /// An amount of so many satang.
  public init(satang: Int) {
    self.satang = satang
  }

  /// An amount of whole baht.
  public init(baht: Int) {
    satang = baht * 100
  }

  /// No money at all.
  public static let zero = Self(satang: 0)

  /// The largest item that a household file may name: 1,000,000,000 baht.
  public static let limit = Self(baht: 1_000_000_000)
}

extension Money: Comparable, AdditiveArithmetic {
  /// Whether the left amount is the smaller one.
  public static func < (left: Self, right: Self) -> Bool {
    left.satang < right.satang
  }

  /// The sum of two amounts.
  public static func + (left: Self, right: Self) -> Self {
    Self(satang: left.satang + right.satang)
  }

  /// What is left of the first amount when the second is taken away.
  public static func - (left: Self, right: Self) -> Self {
    Self(satang: left.satang - right.satang)
  }
}
