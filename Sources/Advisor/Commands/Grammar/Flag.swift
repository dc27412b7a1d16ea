/// A word with two dashes that changes what a command does.
struct Flag: Sendable {
  /// What stands after a flag.
  enum Value: Hashable, Sendable {
    /// Nothing: the flag says it all.
    case none
    /// One of a few words.
    case choice([String])
    /// A whole number.
    case count(ClosedRange<Int>)
    /// An amount of money in baht.
    case amount
    /// A percentage with at most four decimals.
    case percent
    /// The name of a file.
    case file
    /// The name of a folder.
    case folder
    /// Any text, such as an id.
    case text
  }

  /// The word without its dashes.
  let name: String
  /// What stands after it.
  let value: Value
  /// What it does, in Thai.
  let words: String

  init(_ name: String, _ value: Value = .none, _ words: String) {
    self.name = name
    self.value = value
    self.words = words
  }

  /// The word as it is typed.
  var typed: String { "--" + name }
}
