/// The short, lasting names of the problems that commands find themselves; a code is never given
/// to another kind.
enum CommandProblemCode: String, CaseIterable, Sendable {
  /// No command of this name.
  case commandUnknown = "U101"
  /// No flag of this name.
  case flagUnknown = "U102"
  /// A flag without its value.
  case valueMissing = "U103"
  /// A value after a flag that takes none.
  case valueNotTaken = "U104"
  /// None of a few words.
  case choiceUnknown = "U105"
  /// No whole number of a range.
  case countUnreadable = "U106"
  /// No amount of money.
  case amountUnreadable = "U107"
  /// Nothing to work on.
  case operandMissing = "U108"
  /// Too much to work on.
  case operandTooMuch = "U109"
  /// Flags that must be there.
  case flagsMissing = "U110"
  /// Flags that exclude each other.
  case flagsClash = "U111"
  /// No percentage.
  case percentUnreadable = "U112"
  /// No lesson or scenario of this name.
  case nameUnknown = "U113"
  /// None of the words that a command works on.
  case operandUnknown = "U114"
  /// A change to try that cannot be understood.
  case changeUnreadable = "U115"

  /// A row of flows without two columns.
  case columnMissing = "R201"
  /// A time of flows that cannot be read.
  case timeUnreadable = "R202"
  /// An amount of flows that cannot be read.
  case flowUnreadable = "R203"
  /// A table of flows without a row.
  case tableEmpty = "R204"

  /// A scenario that names a lesson which is not at hand.
  case lessonUnknown = "A101"
  /// A folder without any file of the kind.
  case folderEmpty = "A102"
  /// A scenario without a game.
  case gameMissing = "A103"
  /// A file that holds no game of the scenario.
  case gameUnreadable = "A104"
  /// A what-if that a scenario does not have.
  case variationUnknown = "A105"
  /// A table where one household belongs.
  case tableNotHousehold = "A106"
  /// A choice of a game that can never be taken.
  case choiceImpossible = "A107"
  /// A choice of a game that cannot be taken where it was.
  case choiceRefused = "A108"
  /// A game that another program has written in the meantime.
  case gameChanged = "A109"
  /// A scenario whose id is not the name of its file.
  case idUnlikeFile = "A111"
  /// A new scenario with the name of one that is at hand.
  case scenarioExists = "A112"
  /// A lesson that is to be begun and stands there already.
  case lessonExists = "A110"

  /// A household's file that another program is changing.
  case recordsHeld = "M101"
  /// A journal with a line that is not as it was written.
  case journalDamaged = "M102"
  /// A month that was not recorded, so that it cannot be corrected.
  case monthNotRecorded = "M103"
  /// Nothing that could be taken back.
  case nothingToUndo = "M104"
  /// A name in the words of a command that no debt has.
  case debtUnknown = "M105"
  /// A change that somebody made to the file since.
  case changedSince = "M106"
  /// A household that no file could tell, so that nothing is written.
  case notReadBack = "M109"
  /// A payment of more than all that is owed.
  case paidBeyondOwed = "M107"
  /// More borrowed on a debt of fixed installments, which only another contract could hold.
  case borrowedOnSchedule = "M110"
  /// Records of the household beside another name, from before its file was renamed.
  case recordsElsewhere = "M108"

  /// A table of answers without a row.
  case answersEmpty = "A201"
  /// A row of answers that is nobody's.
  case personMissing = "A202"
  /// A row of answers that is neither before nor after.
  case occasionUnreadable = "A203"
  /// The same person twice at the same time.
  case personDoubled = "A204"
  /// An answer that is none of the letters.
  case answerUnreadable = "A205"
  /// More columns than questions.
  case columnTooMuch = "A206"
  /// More answers than questions.
  case markTooMuch = "A207"
}
