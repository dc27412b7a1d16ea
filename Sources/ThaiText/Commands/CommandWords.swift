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

  init(_ summary: String, operand: String = "", example: String, details: [String] = []) {
    self.summary = summary
    self.operand = operand
    self.example = example
    self.details = details
  }
}
