/// Something the family owns.
public struct Asset: Hashable, Sendable {
  /// What the family calls it.
  public var name: String
  /// What it would fetch.
  public var value: Money
  /// Whether the family could part with it.
  public var isSellable: Bool

  /// A named asset.
  public init(name: String, value: Money, isSellable: Bool = false) {
    self.name = name
    self.value = value
    self.isSellable = isSellable
  }
}
