/// The words around lists of lessons.
public enum LessonListWords {
  /// The title of the list.
  public static let title = "บทเรียน"
  /// Column titles: number, title, minutes, id.
  public static let titles = ["บทที่", "เรื่อง", "นาที", "ชื่อที่พิมพ์"]
  /// What stands above the example.
  public static let howToRead = "อ่านบทไหน พิมพ์ชื่อท้ายบรรทัด เช่น"
  /// When no lesson fits a household.
  public static let noneFits = "ตอนนี้ไม่มีบทเรียนที่ต้องอ่านเป็นพิเศษ เลือกอ่านบทไหนก็ได้"

  /// The title of the lessons for a household.
  public static func titleFor(_ household: String) -> String {
    "บทเรียนที่คู่กับ\(household)"
  }

  /// When a folder of lessons has nothing to mend.
  public static func allSound(_ count: Int) -> String {
    "บทเรียน \(count) บท ใช้ได้ทุกบท"
  }
}
