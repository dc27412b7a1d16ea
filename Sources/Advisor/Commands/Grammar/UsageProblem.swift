import ThaiText

/// Why the words of a command cannot be understood: facts only, the words are `ThaiText`'s.
enum UsageProblem: Error, Hashable, Sendable {
  /// No command of this name, with the one that was probably meant.
  case commandUnknown(word: String, nearest: String?)
  /// A flag that the command does not know, with the one that was probably meant.
  case flagUnknown(word: String, nearest: String?)
  /// A flag that needs something after it and has nothing.
  case valueMissing(flag: String)
  /// A flag with something after it that takes nothing.
  case valueNotTaken(flag: String)
  /// None of the words that may stand after a flag, with the one that was probably meant.
  case choiceUnknown(flag: String, word: String, nearest: String?, known: [String])
  /// What stands after a flag is no whole number of the range.
  case countUnreadable(flag: String, word: String, range: ClosedRange<Int>)
  /// What stands after a flag is no amount of money.
  case amountUnreadable(flag: String, word: String)
  /// A text after a flag that is no name with an amount of money behind `=`.
  case namedAmountUnreadable(flag: String, word: String)
  /// What stands after a flag is no percentage.
  case percentUnreadable(flag: String, word: String)
  /// A lesson or scenario that is not known, with the one that was probably meant, and the command
  /// that lists them.
  case nameUnknown(word: String, nearest: String?, list: String)
  /// None of the words that a command works on, with the one that was probably meant.
  case operandUnknown(word: String, nearest: String?, known: [String])
  /// A command without what it works on.
  case operandMissing
  /// A command with more than it works on.
  case operandTooMuch(word: String)
  /// Flags that a command cannot do without.
  case flagsMissing([String])
  /// Two flags that cannot stand together.
  case flagsClash(String, String)
  /// A change to try that cannot be understood, and why.
  case changeUnreadable(word: String, ChangeProblem)
}
