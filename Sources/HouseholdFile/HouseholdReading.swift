/// What reading a file gave.
public enum HouseholdReading: Hashable, Sendable {
  /// The file is in order.
  case clean(HouseholdDocument)
  /// What is to be mended: one problem or more, first line first, at most
  /// ``HouseholdFile/problemLimit``; with the record's `id` where it can be read.
  case problems([FileProblem], id: RecordID?)
}
