public import HouseholdFile

/// The words around what the headings of somebody's tables stand for.
public enum MapWords {
  /// A file that is not made of headings and columns.
  public static let shape: TableWords.Words = (
    "ไฟล์จับคู่หัวตารางเขียนเป็นคู่ หัวตารางของเรากับช่องของโปรแกรม",
    "เขียนแบบนี้ { \"ชื่อบ้าน\": \"\(TableColumn.household.thai)\", \"เบอร์โทร\": null } ช่องที่ไม่ใช้ให้เขียน null"
  )

  /// A column that there is not.
  public static func unknown(_ text: String, nearest: TableColumn?) -> TableWords.Words {
    let all = TableColumn.allCases.map(\.thai).joined(separator: ", ")
    return (
      "โปรแกรมไม่มีช่องชื่อ \(text.quotedThai)",
      (nearest.map { "หมายถึง “\($0.thai)” ใช่ไหม " } ?? "") + "ช่องที่มีคือ \(all)"
    )
  }

  /// What a file of headings begins with, as its remarks.
  public static func opening(table: String) -> [String] {
    [
      "หัวตารางของ \(table.safeForTerminal)",
      "ซ้าย: หัวตารางในไฟล์ ขวา: ช่องของโปรแกรม ช่องที่ไม่ใช้ให้เขียน null",
      "ช่องที่มีคือ " + TableColumn.allCases.map(\.thai).joined(separator: ", "),
    ]
  }

  /// Which column a heading stands for.
  public static func ask(_ heading: String, sample: String) -> String {
    let told = sample.isEmpty ? "" : " เช่น \(sample.quotedShort)"
    return "หัวตาราง \(heading.quotedShort)\(told) คือช่องไหน"
  }

  /// The choice to pass a column over.
  public static let ignore = "ไม่ใช้ช่องนี้"
  /// What is said when the number typed is none of the list.
  public static let askAgain = "พิมพ์เลขหน้าช่องที่ตรง"

  /// The map was written.
  public static func written(_ file: String) -> String {
    "จับคู่หัวตารางไว้ใน \(file.safeForTerminal) แล้ว"
  }

  /// What comes of it.
  public static let remembered = "คราวหน้าเปิดตารางนี้ โปรแกรมจำได้เอง"

  /// Every heading is known already.
  public static let nothingToMap = "หัวตารางนี้โปรแกรมรู้จักครบแล้ว ไม่ต้องจับคู่"

  /// Columns that no heading stands for, with the file in which it can be said.
  public static func stillMissing(_ columns: [TableColumn], map: String) -> TableWords.Words {
    (
      "ตารางนี้ยังไม่มีช่อง " + columns.map { "“\($0.thai)”" }.joined(separator: " "),
      "เติมช่องนี้ในตาราง หรือถ้ามีอยู่ในชื่ออื่น เปิด \(map.safeForTerminal) แล้วเขียนชื่อช่องนี้ไว้หลังหัวตารางที่ตรงกัน"
    )
  }

  /// The guesses should be looked at.
  public static let lookAtGuesses = "โปรแกรมเดาให้ก่อน เปิดดูแล้วแก้ให้ตรงนะ"
}
