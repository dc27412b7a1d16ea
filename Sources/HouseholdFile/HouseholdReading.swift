/// What reading a file gave.
public enum HouseholdReading: Hashable, Sendable {
  /// The file is in order.
  case clean(HouseholdDocument)
  /// What is to be mended: one problem or more, first line first, at most
  /// ``HouseholdFile/problemLimit``; with the record's `id` where it can be read.
  case problems([FileProblem], id: RecordID?)
}

extension HouseholdReading {
  /// Everything that is to be mended; empty for a clean reading.
  var problems: [FileProblem] {
    if case .problems(let problems, id: _) = self { problems } else { [] }
  }
}
