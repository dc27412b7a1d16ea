import Engine

/// One change of a household's file, kept for good.
struct JournalEntry: Hashable, Sendable {
  /// What a change was.
  enum Change: Hashable, Sendable {
    /// A month was recorded.
    case month(RecordedMonth)
    /// A month that was recorded before was recorded otherwise.
    case correction(RecordedMonth)
    /// The file was written anew from the walk-through.
    case rewriting
    /// An earlier change, by its number, was taken back.
    case undoing(Int)
  }

  /// Its place in the journal, from one.
  var number: Int
  /// What it was.
  var change: Change
  /// The file's text before the change.
  var before: String
  /// The file's text after it.
  var after: String

  /// The month that was recorded; nil for other changes.
  var recorded: RecordedMonth? {
    switch change {
    case .month(let month), .correction(let month): month
    case .rewriting, .undoing: nil
    }
  }
}
