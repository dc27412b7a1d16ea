/// What may be the name of a thing that no list has, and what says that there is none.
public enum OwnThingWords {
  /// Tells whether words say that there is nothing of what a list asks for.
  ///
  /// Example: "ไม่มีที่นา", "ว่างงาน".
  ///
  /// - Parameter typed: What was typed.
  /// - Returns: Whether they do, and say nothing else.
  public static func saysNone(_ typed: String) -> Bool {
    Denials(in: typed)?.affirmed.isEmpty == true && !typed.contains { ",+".contains($0) }
      && !typed.contains(where: \.isNumber) && !["แต่", "นอกจาก"].contains(where: typed.contains)
  }

  /// Tells whether words may name a thing: not a no, a yes, or what counts something.
  ///
  /// - Parameter typed: What was typed.
  /// - Returns: Whether they may.
  public static func mayName(_ typed: String) -> Bool {
    !typed.contains("ไม่") && Denials(in: typed) == nil
      && !ConversationWords.agrees(typed) && !KeptWords.units.contains(typed)
      && !["อะไร", "แล้วแต่", "ตามมีตามเกิด"].contains(typed)
  }

  /// A thing without what a family does with it: "ปลูกอ้อย" → "อ้อย", "มีแต่มัน" → "มัน".
  ///
  /// - Parameter typed: What was typed.
  /// - Returns: What is left of it.
  public static func bareName(_ typed: String) -> String {
    var name = typed
    while let verb = verbs.first(where: { name.hasPrefix($0) && name != $0 }) {
      name.removeFirst(verb.count)
    }
    while let word = behindName.first(where: { name.hasSuffix($0) && name != $0 }) {
      name.removeLast(word.count)
    }
    return name.trimmingSpaces
  }

  private static let verbs = [
    "แต่", "มีแต่", "มี", "ปลูก", "เลี้ยง", "ขาย", "ทำไร่", "ทำสวน", "ทำ", "ไร่", "สวน", "จ่าย", "เสีย", "ซื้อ",
    "ได้", " ",
  ]
  private static let behindName = ["อย่างเดียว", "แล้ว", "ด้วย", "ได้", "บ้าง", " "]

  /// A text without what counts its things: "วัว 2 ตัว" → "วัว".
  ///
  /// - Parameter typed: What was typed.
  /// - Returns: The text without numbers and their classifiers; nil when there are none.
  public static func withoutCounts(_ typed: String) -> String? {
    var kept = TypedText(typed)
    var words = ""
    while !kept.isAtEnd {
      var scan = NumberScan(kept, unit: 1)
      let mayBegin = words.last.map { !$0.isNumber && !".,".contains($0) } ?? true
      if mayBegin, (try? scan.take()) != nil {
        var behind = scan.text
        if behind.take(firstOf: classifiers) != nil {
          kept = behind
          continue
        }
      }
      words.append(kept.takeCharacter())
    }
    let left = words.split(separator: " ").joined(separator: " ")
    return left == typed.split(separator: " ").joined(separator: " ") ? nil : left
  }

  /// What people, animals and harvests are counted in.
  private static let classifiers = [
    "คน", "ตัว", "ไร่", "งาน", "กระสอบ", "ตัน", "กิโลกรัม", "กิโล", "ลิตร", "คัน", "ต้น", "ราย", "บ้าน",
    "ก้อน", "อย่าง",
  ]
}
