/// One key of the keyboard, as a terminal tells it.
public enum Key: Hashable, Sendable {
  /// A letter, a digit, a mark above or below a letter, or a blank.
  case letter(Unicode.Scalar)
  /// Text that was pasted at once.
  case paste(String)
  case enter, escape, tab
  case backspace, delete
  case left, right, up, down, home, end
  /// Erases what stands before the cursor, behind it, or the word before it.
  case eraseBefore, eraseAfter, eraseWord
  /// Asks for help: F1.
  case help
  /// Control and C.
  case interrupt
  /// Control and D.
  case endOfInput
  /// A key that does nothing here.
  case other
}
