/// Why a conversation ends before its end.
enum Departure: Error {
  /// The person asked to leave.
  case asked
  /// The person asked to leave, and nothing is left to be kept.
  case settled
  /// The person asked to leave without saying whether answers are to be kept: they stay where they
  /// were kept in the meantime.
  case undecided
  /// No more will be typed.
  case endOfInput
}
