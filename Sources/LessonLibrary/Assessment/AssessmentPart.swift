/// What questions before and after learning are about; the raw values are what their file writes.
public enum AssessmentPart: String, CaseIterable, Sendable {
  /// What people know: sums, interest, prices, risk.
  case knowledge
  /// What people did in the last three months.
  case behaviour
  /// How people think about money and tomorrow.
  case attitude
}
