public import Engine

extension ThaiNumber {
  /// A part of a known amount, as people say it.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - whole: The known amount.
  /// - Returns: The part, to whole baht; nil when no part was typed.
  ///
  /// Example: "ครึ่งหนึ่ง" of 400 baht → 200 baht, "หมดเลย" → 400 baht.
  public static func readPart(_ text: String, of whole: Money) -> Money? {
    var typed = TypedText(text)
    while typed.take(firstOf: ["ลดลง", "ลด", "ได้", "ราว", "ประมาณ", "สัก"]) != nil {}
    guard let part = parts.first(where: { typed.take(firstOf: $0.words) != nil }) else {
      return nil
    }
    typed.take(firstOf: ["ได้"])
    guard typed.isAtEnd else { return nil }
    return Money(baht: (whole.satang * part.share / part.of + 50) / 100)
  }

  private static let parts: [(words: [String], share: Int, of: Int)] = [
    (["ครึ่งหนึ่ง", "ครึ่งนึง", "ครึ่งเดียว", "ครึ่งต่อครึ่ง", "ครึ่ง"], 1, 2),
    (["หนึ่งในสาม", "1 ใน 3", "1/3"], 1, 3), (["หนึ่งในสี่", "1 ใน 4", "1/4"], 1, 4),
    (["ทั้งหมด", "หมดเลย", "หมด", "เลิกเลย"], 1, 1),
  ]
}
