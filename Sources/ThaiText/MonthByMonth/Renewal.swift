public import Engine

/// A loan that stands repaid and will be borrowed again.
public struct Renewal: Hashable, Sendable {
  /// The debt's name.
  public let debt: String
  /// The month in which it is borrowed again.
  public let month: YearMonth
  /// How much.
  public let amount: Money

  /// A loan that will be borrowed again.
  public init(debt: String, month: YearMonth, amount: Money) {
    (self.debt, self.month, self.amount) = (debt, month, amount)
  }

  /// That it will be.
  var words: String { "กู้ \(debt.quotedThai) รอบใหม่ \(amount.wholeThai) \(month.inSentence)" }
}
