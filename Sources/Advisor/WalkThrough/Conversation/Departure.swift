/// Why a conversation ends before its end.
enum Departure: Error {
  /// The person asked to leave.
  case asked
  /// No more will be typed.
  case endOfInput
}
