public import Engine

/// What can be wrong with one value, written in a file or typed in the conversation.
///
/// Every `text` is the value as written, shortened when it is long.
public enum ValueProblem: Error, Hashable, Sendable {
  /// A value of another kind than belongs here.
  case wrongShape(expected: ExpectedValue, found: FoundValue)
  /// A number inside quotes; `number` is how to write it.
  case numberInQuotes(text: String, number: String)
  /// An amount below zero.
  case negativeAmount(text: String)
  /// More decimals than the field counts: 0, 2 or 4.
  case tooManyDecimals(text: String, allowed: Int)
  /// An amount above ``Engine/Money/limit``.
  case amountTooLarge(text: String)
  /// Infinity, or what is not a number.
  case notFinite(text: String)
  /// A percentage that is not in the range, in ten thousandths of a percent.
  case percentOutOfRange(text: String, range: ClosedRange<Int>)
  /// A rate above ``Engine/NominalAnnualRate/limit``; the most for its period in ppm.
  case rateTooHigh(text: String, period: RatePeriod, mostPPM: Int)
  /// A whole number that is not in the range.
  case countOutOfRange(text: String, range: ClosedRange<Int>)
  /// A share that is not from 0 to 1.
  case shareOutOfRange(text: String)
  /// A month that is not written as `2569-12`.
  case monthUnreadable(text: String)
  /// A month of the year that is not 01 to 12.
  case monthNumberOutOfRange(text: String)
  /// A year outside 1900 to 2200, or 2443 to 2743 of the Buddhist era.
  case yearOutOfRange(text: String)
  /// A month of the year that a list names twice.
  case monthRepeated(Int)
  /// A list with nothing in it.
  case listEmpty
  /// A list with more than the limit.
  case listTooLong(count: Int, limit: Int)
  /// A list with less than it must have.
  case listTooShort(count: Int, least: Int)
  /// A word that is none of the known ones, with the one that was probably meant.
  case choiceUnknown(text: String, nearest: String?, known: [String])
  /// A text with nothing to be seen in it.
  case textEmpty
  /// A text with more characters than the limit.
  case textTooLong(text: String, limit: Int)
  /// A text with characters that cannot be seen.
  case invisibleCharacters(text: String)
  /// A version of the format that this program does not know.
  case otherVersion(text: String)
}

/// The kind of value that belongs somewhere.
public enum ExpectedValue: Hashable, Sendable, CaseIterable {
  /// An amount of money.
  case amount
  /// A percentage.
  case percent
  /// A whole number.
  case count
  /// A share from 0 to 1.
  case share
  /// A text.
  case text
  /// One word of a few known ones.
  case choice
  /// A month of a year.
  case month
  /// Yes or no.
  case flag
  /// Several values.
  case list
  /// Values with keys.
  case object
  /// A rate with its period.
  case rate
}

/// The kind of value that was found.
public enum FoundValue: Hashable, Sendable {
  /// The word `null`.
  case nothing
  /// The word `true` or `false`.
  case flag(Bool)
  /// A number, as written.
  case number(String)
  /// A text.
  case text(String)
  /// Several values.
  case list
  /// Values with keys.
  case object
}
