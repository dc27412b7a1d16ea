/// Why a conversation ends before its end.
enum Departure: Error {
  /// The person asked to leave.
  case asked
  /// The person asked to leave, and nothing is left to be kept.
  case settled
  /// No more will be typed.
  case endOfInput
}
