/// What is left of words when those are taken away that deny something.
///
/// Example: "ไม่ได้ทำนา ปลูกอ้อย" → "ปลูกอ้อย"; "ข้าว แต่ไม่มีอ้อย" → "ข้าว".
public struct Denials {
  /// What is not denied, as it was typed; empty when all is.
  public let affirmed: String

  /// Parts words at blanks and commas; nil when nothing is denied.
  ///
  /// A denial goes as far as what it names.
  ///
  /// - Parameter typed: What was typed.
  public init?(in typed: String) {
    var kept = ""
    var isDenying = false
    var deniesAny = false
    for part in Self.parts(of: typed) {
      let words = part.trimmingSpaces.trimmingCommas
      if isDenying, !words.isEmpty {
        isDenying = Self.namesNothing(words)
      } else if Self.denies(words) {
        deniesAny = true
        isDenying = Self.namesNothing(words)
      } else {
        kept += part
      }
    }
    guard deniesAny else { return nil }
    affirmed = kept.trimmingSpaces.trimmingCommas
  }

  /// The text in parts, each with the blank or the comma behind it; no comma within a number parts.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var previous: Character = " "
    for (place, letter) in zip(text.indices, text) {
      parts[parts.count - 1].append(letter)
      let next = text[text.index(after: place)...].first
      let isWithinNumber = previous.isNumber && next?.isNumber == true
      if letter == " " || ",;+".contains(letter) && !isWithinNumber { parts.append("") }
      previous = letter
    }
    return parts.filter { !$0.isEmpty }
  }

  /// Whether words deny something; not to know is no denial.
  private static func denies(_ words: String) -> Bool {
    if notKnowing.contains(where: words.contains) { return false }
    return words.contains("ไม่") || ["เลิก", "ว่าง", "ตกงาน"].contains(where: words.hasPrefix)
  }

  /// Whether a denial, or what follows it, names nothing yet, so that the next words do.
  private static func namesNothing(_ words: String) -> Bool {
    var rest = words
    while let word = fillers.first(where: rest.hasPrefix) { rest.removeFirst(word.count) }
    return rest.isEmpty
  }

  private static let notKnowing = ["ไม่รู้", "ไม่ทราบ", "ไม่แน่", "ไม่เท่า", "ไม่เกิน", "ไม่ถึง", "ไม่ค่อย"]

  /// Words of a denial that name nothing, the longest first.
  private static let fillers = [
    "แต่", "ยัง", "ไม่ได้", "ไม่มี", "ไม่", "เลิก", "เป็นหนี้", "ติดหนี้", "กู้เงิน", "กู้", "ยืม", "หนี้", "ปลูก",
    "เลี้ยง", "ขาย", "ซื้อ", "จ่าย", "ใส่", "เสีย", "ทำ", "ได้", "มี", "แล้ว", "ของ", "ที่",
  ]
}

extension String {
  fileprivate var trimmingCommas: String {
    let isComma: (Character) -> Bool = { ",;+ ".contains($0) }
    return String(drop(while: isComma).reversed().drop(while: isComma).reversed())
  }
}
