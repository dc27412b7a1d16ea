import ThaiText

/// How a command is asked for: its name, its flags and what it says of itself.
struct CommandForm: Sendable {
  /// The name, of one word or two, such as `lesson show`.
  let name: String
  /// What it is for and how it is used, in Thai.
  let words: CommandWords
  /// The flags that only some commands know.
  let flags: [Flag]
  /// What may stand after the name, for completion.
  let operand: Operand
  private let make: @Sendable (Arguments) throws(UsageProblem) -> any Command

  /// What a command works on.
  enum Operand: Sendable {
    /// Nothing.
    case none
    /// A household file or the id of a scenario.
    case household
    /// The id of a lesson.
    case lesson
    /// The id of a scenario.
    case scenario
    /// The name of a command.
    case command
    /// A file or a folder.
    case path
    /// One of a few words.
    case choice([String])
  }

  init<Asked: Command>(
    _ name: String,
    _ command: Asked.Type,
    _ words: CommandWords,
    flags: [Flag] = [],
    operand: Operand = .none
  ) {
    self.name = name
    self.words = words
    self.flags = flags
    self.operand = operand
    make = { (arguments) throws(UsageProblem) in try Asked(arguments) }
  }

  /// Every flag that may be given, its own first.
  var allFlags: [Flag] { flags + Flag.everywhere }

  /// The command that stands in a person's words.
  func command(_ arguments: Arguments) throws(UsageProblem) -> any Command {
    try make(arguments)
  }
}
