/// What may stand in the column of kinds; the raw value is its English word.
///
/// A word of the table may stand for a kind of the household file with one of its flags, because a
/// table has no column for every flag.
public enum TableKind: String, CaseIterable, Hashable, Sendable {
  /// Equal installments on a reducing balance.
  case installment
  /// Principal and interest together on one date.
  case bullet
  /// The same, borrowed again the month after.
  case rollover
  /// A card with a minimum each month.
  case revolving
  /// Interest each month; the principal is taken back only as a whole.
  case interestOnly
  /// Interest each month; parts of the principal are taken.
  case interestOnlyPartial
  /// Interest on the original principal.
  case flat
  /// A fixed sum every day.
  case daily
  /// A promise to a group, kept until one leaves it.
  case sajja
  /// Money in a group that may be taken out.
  case specialSajja
  /// Money in a bank that may be taken out.
  case deposit
  /// Money in a bank that is tied.
  case fixedDeposit
  /// Shares of a group or cooperative.
  case shares
  /// An expense that cannot be left out.
  case essential
  /// An expense that is only wished for.
  case wanted
  /// Something that may be sold.
  case sellable
  /// Something that is kept.
  case kept
  /// Money that always stays in the house.
  case buffer

  /// The section to which the kind belongs.
  public var section: TableSection {
    switch self {
    case .installment, .bullet, .rollover, .revolving, .interestOnly, .interestOnlyPartial, .flat,
      .daily:
      .debt
    case .sajja, .specialSajja, .deposit, .fixedDeposit, .shares: .saving
    case .essential, .wanted: .expense
    case .sellable, .kept: .asset
    case .buffer: .cash
    }
  }

  /// The kind as a household file writes it; nil where the file has none there.
  public var fileKind: String? {
    switch self {
    case .rollover: "bullet"
    case .interestOnlyPartial: "interestOnly"
    case .specialSajja: "sajja"
    case .fixedDeposit: "deposit"
    case .installment, .bullet, .revolving, .interestOnly, .flat, .daily, .sajja, .deposit,
      .shares:
      rawValue
    case .essential, .wanted, .sellable, .kept, .buffer: nil
    }
  }

  /// The flag of the household file that the word says beside the kind; nil where it says none.
  public var fileFlag: String? {
    switch self {
    case .rollover: "rollover"
    case .interestOnlyPartial: "partial"
    case .specialSajja, .deposit: "withdrawable"
    case .essential: "essential"
    case .sellable: "sellable"
    default: nil
    }
  }
}
