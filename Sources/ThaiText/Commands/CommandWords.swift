/// What a command says of itself.
public struct CommandWords: Sendable {
  /// What it is for, in one short sentence.
  public let summary: String
  /// What stands after its name, in Thai, such as "ไฟล์"; may be empty.
  public let operand: String
  /// A line that can be typed as it is.
  public let example: String
  /// What else is to be known; may be empty.
  public let details: [String]
  /// Words that may be typed after a flag, with what each means; may be empty.
  public let names: [(typed: String, thai: String)]
  /// The heading above ``names``.
  public let namesHeading: String

  init(
    _ summary: String,
    operand: String = "",
    example: String,
    details: [String] = [],
    names: [(typed: String, thai: String)] = [],
    namesHeading: String = ""
  ) {
    self.summary = summary
    self.operand = operand
    self.example = example
    self.details = details
    self.names = names
    self.namesHeading = namesHeading
  }
}
