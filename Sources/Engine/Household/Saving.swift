/// Money put by with somebody, such as the monthly promise to a savings group (sajja).
public struct Saving: Hashable, Sendable {
  /// The kinds of saving; the raw values are the codes of household files.
  public enum Kind: String, CaseIterable, Sendable {
    /// The monthly promise to a savings group.
    case sajja
    /// A deposit account.
    case deposit
    /// Shares of a cooperative.
    case shares
  }

  /// What the family calls it.
  public var name: String
  /// What kind it is.
  public var kind: Kind
  /// What is saved on the first day.
  public var balance: Money
  /// What is put by each month.
  public var deposit: Money
  /// Dividend a year in parts per million of the balance.
  public var dividendPPM: Int
  /// The month of the year, 1 to 12, in which the dividend is paid.
  public var dividendMonth: Int
  /// Whether the dividend stays in the saving instead of coming in as cash.
  public var reinvestsDividend: Bool
  /// Whether the family can take the money out when in need.
  public var isWithdrawable: Bool

  /// A named saving.
  public init(
    name: String,
    kind: Kind = .sajja,
    balance: Money = .zero,
    deposit: Money = .zero,
    dividendPPM: Int = 0,
    dividendMonth: Int = 12,
    reinvestsDividend: Bool = false,
    isWithdrawable: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.balance = balance
    self.deposit = deposit
    self.dividendPPM = dividendPPM
    self.dividendMonth = dividendMonth
    self.reinvestsDividend = reinvestsDividend
    self.isWithdrawable = isWithdrawable
  }
}
