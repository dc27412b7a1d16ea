/// The short, lasting name of a kind of problem; a code is never given to another kind.
public enum HouseholdProblemCode: String, CaseIterable, Sendable {
  /// No such file.
  case fileMissing = "F101"
  /// A file that this person may not read.
  case fileUnreadable = "F102"
  /// A file larger than any household.
  case fileTooLarge = "F103"
  /// A folder instead of a file.
  case folder = "F104"
  /// A file that cannot be written.
  case fileUnwritable = "F105"
  /// A file that is there already and is not to be lost.
  case fileExists = "F106"

  /// A key that must be there is not.
  case keyMissing = "S101"
  /// A key that nothing uses.
  case keyUnknown = "S102"
  /// A key that only other kinds use.
  case keyOfAnotherKind = "S103"
  /// A rate without its period.
  case periodMissing = "S104"
  /// None of several keys of which one must be there.
  case oneOfKeysMissing = "S105"
  /// A key that older versions did not read yet; retired.
  case keyNotReadYet = "S106"

  /// A value of another kind.
  case wrongShape = "S201"
  /// A number in quotes.
  case numberInQuotes = "S202"
  /// An amount below zero.
  case negativeAmount = "S203"
  /// More decimals than are counted.
  case tooManyDecimals = "S204"
  /// An amount beyond the limit.
  case amountTooLarge = "S205"
  /// Infinity, or no number at all.
  case notFinite = "S206"
  /// A percentage out of range.
  case percentOutOfRange = "S207"
  /// A rate beyond the limit.
  case rateTooHigh = "S208"
  /// A count out of range.
  case countOutOfRange = "S209"
  /// A share that is not between 0 and 1.
  case shareOutOfRange = "S210"
  /// A month that cannot be read.
  case monthUnreadable = "S211"
  /// A month that is not 01 to 12.
  case monthNumberOutOfRange = "S212"
  /// A year out of range.
  case yearOutOfRange = "S213"
  /// A list of months with a month twice.
  case monthRepeated = "S214"
  /// A list with nothing in it.
  case listEmpty = "S215"
  /// A list with too much in it.
  case listTooLong = "S216"
  /// A word that is none of the known ones.
  case choiceUnknown = "S217"
  /// A text with nothing in it.
  case textEmpty = "S218"
  /// A text beyond the limit.
  case textTooLong = "S219"
  /// A text with characters that cannot be seen.
  case invisibleCharacters = "S220"
  /// A format of another version.
  case otherVersion = "S221"
  /// A list with too little in it.
  case listTooShort = "S222"

  /// An end before its beginning.
  case untilBeforeFrom = "S301"
  /// A name that two items share.
  case nameDoubled = "S302"
  /// A name that no item has.
  case referenceUnknown = "S303"
  /// More left to pay than there is in all.
  case remainingExceedsWhole = "S304"
  /// Two keys of which only one may be there.
  case bothGiven = "S305"
  /// More overdue than is owed.
  case overdueExceedsOwed = "S306"
  /// Rates that are not in the order of their months.
  case rateStepsOutOfOrder = "S307"
  /// One of two keys that belong together.
  case partnerMissing = "S308"
  /// A way of paying extra that this kind of debt does not know.
  case prepaymentNotPossible = "S309"
  /// Turns of a game that are not in the order of their months.
  case turnsOutOfOrder = "S310"
  /// A turn of a game before the plan's first month.
  case turnBeforeStart = "S311"
  /// A turn of a game after the last month that the plan looks at.
  case turnAfterEnd = "S312"
  /// A loan of a game that is due before the turn that brings it.
  case loanDueBeforeTurn = "S313"

  /// A file on which this one builds that is not there.
  case baseMissing = "S401"
  /// A file on which this one builds that has problems of its own.
  case baseHasProblems = "S402"
  /// Files that build on one another in a circle.
  case baseCircular = "S403"

  /// Codes of problems that no file can have any more; they are never given to others.
  public static let retired: Set<Self> = [.keyNotReadYet]
}
