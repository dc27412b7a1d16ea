/// What a run tells the program that started it, in the numbers of `sysexits`.
public enum ExitCode: Int32, CaseIterable, Sendable {
  /// All went well.
  case done = 0
  /// The words of the command cannot be understood.
  case wrongUse = 64
  /// A file has problems to mend.
  case problemsInFile = 65
  /// A file cannot be opened.
  case cannotOpen = 66
  /// A mistake of the program itself.
  case defect = 70
  /// A file or the screen cannot be written.
  case cannotWrite = 73
}
