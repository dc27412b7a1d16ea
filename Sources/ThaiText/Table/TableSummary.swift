public import HouseholdFile

/// What is said of a whole table that was read.
public enum TableSummary {
  /// The most households or remarks that are told one by one.
  private static let most = 20

  /// How many households were read, and which were not.
  ///
  /// - Parameters:
  ///   - read: How many were.
  ///   - unread: The others, each with its first row.
  /// - Returns: One sentence.
  public static func text(read: Int, unread: [(name: String, row: Int)]) -> String {
    let sound = "อ่านได้ \(ThaiNumber.grouped(read)) ครัวเรือน"
    guard !unread.isEmpty else { return sound }
    let names = unread.prefix(most).map { "\($0.name.quotedShort) (แถว \($0.row))" }
    let rest =
      unread.count > most ? " และอีก \(ThaiNumber.grouped(unread.count - most)) ครัวเรือน" : ""
    return "\(sound) ยังไม่ได้คิดให้ \(ThaiNumber.grouped(unread.count)) ครัวเรือน: "
      + names.joined(separator: " ") + rest
  }

  /// In which other rows of a column the same is the matter.
  public static func sameAgain(code: String, column: Int?, rows: [Int]) -> String {
    let place = column.map { "ในช่อง \(TablePlace.letters(ofColumn: $0)) " } ?? ""
    let told = rows.prefix(most).map(String.init).joined(separator: ", ")
    return "เรื่องเดียวกันนี้ (\(code)) \(place)ยังมีอีก \(ThaiNumber.grouped(rows.count)) แถว: แถว \(told)"
      + (rows.count > most ? " …" : "")
  }

  /// A table was written.
  public static func written(_ file: String) -> String {
    "เขียนตารางไว้ที่ \(file.safeForTerminal) แล้ว"
  }

  /// What to do with a table.
  public static let howToOpen = "เปิดด้วย Excel หรือ LibreOffice ได้"

  /// The summary with the table's name before it.
  public static func line(file: String, _ summary: String) -> String {
    file == "-" ? summary : "\(file.safeForTerminal): \(summary)"
  }

  /// What was passed over, one sentence each.
  public static func remarks(_ remarks: [TableRemark]) -> [String] {
    let told = remarks.prefix(most).map(\.thai)
    let rest = remarks.count - most
    return told + (rest > 0 ? ["และอีก \(ThaiNumber.grouped(rest)) เรื่อง"] : [])
  }

  /// What stands above what was passed over.
  public static let remarksHeading = "ช่องที่ไม่ได้ใช้"
  /// What stands above what makes the results doubtful.
  public static let doubtsHeading = "ดูให้แน่ก่อน"

  /// What should be asked of homes before plans are made: those that tell neither income nor
  /// expenses, and those that keep no money in the house.
  ///
  /// - Parameters:
  ///   - untold: Their codes or names.
  ///   - withoutBuffer: How many keep nothing.
  /// - Returns: At most two sentences.
  public static func gaps(untold: [String], withoutBuffer: Int) -> [String] {
    let names = untold.prefix(most).map(\.quotedShort).joined(separator: " ")
    let rest =
      untold.count > most ? " และอีก \(ThaiNumber.grouped(untold.count - most)) ครัวเรือน" : ""
    return [
      untold.isEmpty ? nil : "ยังไม่ได้บอกรายรับรายจ่าย จึงยังทำแผนให้ไม่ได้: \(names)\(rest)",
      withoutBuffer == 0 ? nil : VillageWords.withoutBuffer(withoutBuffer),
    ].compactMap(\.self)
  }
}

extension TableRemark {
  /// What was passed over, in one sentence.
  public var thai: String {
    switch fact {
    case .columnUnknown(let heading): "หัวตาราง \(heading.thai)"
    case .cellUnused(let column, let text):
      "แถว \(row) ครัวเรือน \((household ?? "").quotedShort): ช่อง “\(column.thai)” (\(text.shortForTerminal)) "
        + "รายการแบบนี้ไม่ต้องใช้"
    case .exampleLeft(let rows):
      "แถว \(rows.lowerBound)–\(rows.upperBound) เป็นแถวตัวอย่างที่มากับตาราง (บ้าน \((household ?? "").quotedShort)) "
        + "ลบออก แล้วตรวจอีกที"
    case .householdsAlike(let first, let firstRow):
      "\((household ?? "").quotedShort) (แถว \(row)) กับ \(first.quotedShort) (แถว \(firstRow)) น่าจะบ้านเดียวกัน "
        + "ถ้าใช่ เขียนรหัสให้เหมือนกัน"
    case .countedOnce(let item, let month, let hasPassed):
      "แถว \(row) ครัวเรือน \((household ?? "").quotedShort): \(item.quotedShort) "
        + (hasPassed
          ? "เขียนเดือนที่ผ่านไปแล้ว (\(month.thai(.short))) จึงไม่ได้นับ "
          : "เขียนปีไว้ด้วย (\(month.thai(.short))) จึงนับครั้งเดียว ")
        + "ถ้าเป็นทุกปี เขียนแต่ชื่อเดือน"
    }
  }
}
