extension String {
  /// The text as it follows a Thai word: a code or a name in other letters stands apart by a space.
  ///
  /// Example: `ครอบครัวแม่คำ` stays; `B-01` → ` B-01`.
  public var afterThaiWord: String {
    guard let first = unicodeScalars.first, first.isASCII, first != " " else { return self }
    return " " + self
  }
}
