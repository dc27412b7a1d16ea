/// What a spreadsheet made by itself of something that was typed into one of its cells.
///
/// Who typed it cannot know what became of it, so that it is never taken for something else.
enum SpreadsheetSlip: Hashable {
  /// A day and a month of no year: `1-Nov` is what is left of "1/11", which may have been the first
  /// of November as well as January and November.
  case dayOfMonth(day: Int, month: Int)
  /// The number by which a spreadsheet counts days.
  case dayNumber
  /// A large number in powers of ten.
  case powerOfTen
  /// A formula that did not come to anything.
  case error

  /// What a spreadsheet made of a text; nil when it does not look like that.
  ///
  /// Example: "1-พ.ย." and "1-Nov" → the first of November; "46477" → a day's number; "1.2E+04";
  /// "#REF!".
  init?(_ text: String) {
    let typed = TypedDigits.inASCII(TableCell.withThaiMonths(text))
    if let day = Self.dayOfMonth(typed) {
      self = .dayOfMonth(day: day.day, month: day.month)
    } else if let number = Int(typed), typed.count == 5, Self.dayNumbers.contains(number) {
      self = .dayNumber
    } else if Self.isPowerOfTen(typed) {
      self = .powerOfTen
    } else if typed.first == "#", typed.dropFirst().allSatisfy(Self.isOfError) {
      self = .error
    } else {
      return nil
    }
  }

  /// The days of the years 2000 to 2099, counted from 30 December 1899.
  private static let dayNumbers = 36_526...73_050

  /// A day and the name of a month with a dash or a slash between them; behind a month only numbers
  /// that cannot be its year count.
  private static func dayOfMonth(_ text: String) -> (day: Int, month: Int)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
    guard parts.count == 2 else { return nil }
    if let day = Int(parts[0]), (1...31).contains(day), let month = month(parts[1]) {
      return (day, month)
    }
    guard let month = month(parts[0]), let day = Int(parts[1]), (1...12).contains(day) else {
      return nil
    }
    return (day, month)
  }

  private static func month(_ text: Substring) -> Int? {
    var typed = TypedText(String(text))
    guard let month = MonthNames.take(from: &typed), typed.isAtEnd else { return nil }
    return month
  }

  private static func isPowerOfTen(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, Double(parts[0]) != nil else { return false }
    return parts[1].dropFirst(parts[1].first == "+" || parts[1].first == "-" ? 1 : 0)
      .allSatisfy { ("0"..."9").contains($0) } && parts[1].count > 1
  }

  private static func isOfError(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || "#!/?0".contains(character))
  }

  /// Where it comes from, in a sentence.
  var why: String {
    switch self {
    case .dayOfMonth(let day, let month):
      Self.dayWords(day, name: ThaiDate.shortNames[month - 1])
    case .dayNumber: "เลขนี้คือวันที่ที่โปรแกรมตารางนับเป็นเลข ตอนวางข้อมูล ช่องวันที่กลายเป็นช่องตัวเลข"
    case .powerOfTen: "โปรแกรมตารางย่อตัวเลขให้เอง เลขท้าย ๆ หายไป"
    case .error: "สูตรในช่องนี้คิดไม่ออก โปรแกรมตารางจึงขึ้นแบบนี้แทนตัวเลข"
    }
  }

  private static func dayWords(_ day: Int, name: String) -> String {
    let changed = "โปรแกรมตาราง เช่น Excel เปลี่ยนช่องนี้เป็นวันที่ให้เอง"
    guard (1...12).contains(day) else { return changed }
    let other = ThaiDate.shortNames[day - 1]
    return other == name
      ? changed : "\(changed) ดูไม่ออกว่า\(name) เดือนเดียว หรือ \(other) กับ \(name)"
  }
}
