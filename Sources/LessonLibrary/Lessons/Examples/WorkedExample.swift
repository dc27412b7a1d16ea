/// A piece of arithmetic that a lesson tells, written so that it can be reckoned again.
public struct WorkedExample: Hashable, Sendable {
  /// A word with a number, a word, or both: `percent 1 month`, `every day`.
  public struct Field: Hashable, Sendable {
    /// What it is.
    public let name: String
    /// Its number; nil when it has none.
    public let number: ExampleNumber?
    /// The word after the number or, without one, the last word.
    public let unit: String?
  }

  /// What should come out.
  public struct Expectation: Hashable, Sendable {
    /// What it is; empty for a sum.
    public let name: String
    /// Its number.
    public let number: ExampleNumber
    /// The line of the file.
    public let line: Int
  }

  /// How it is reckoned.
  public let form: ExampleForm
  /// What is given; empty for a sum.
  public let fields: [Field]
  /// The sum as written; empty for the other forms.
  public let expression: String
  /// What should come out; never empty.
  public let expectations: [Expectation]
  /// The line of the file.
  public let line: Int

  /// The number of a field; nil when it is not given.
  public func number(_ name: String) -> ExampleNumber? {
    fields.first { $0.name == name }?.number
  }

  /// The word of a field; nil when it is not given.
  public func unit(_ name: String) -> String? {
    fields.first { $0.name == name }?.unit
  }
}
