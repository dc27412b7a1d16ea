/// Money that somebody else owes, and that the family has promised to pay if they do not.
public struct Guarantee: Hashable, Sendable {
  /// Whose debt it is, as the family calls them.
  public var name: String
  /// Who lent the money.
  public var lender: Lender
  /// The most that the family could be asked for.
  public var amount: Money

  /// A promise to pay for somebody.
  public init(name: String, lender: Lender, amount: Money) {
    self.name = name
    self.lender = lender
    self.amount = amount
  }
}
