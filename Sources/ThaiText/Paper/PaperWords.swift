/// What is said of files that were written to be printed or shown.
public enum PaperWords {
  /// A file of sheets.
  public static func sheets(file: String, households: Int) -> String {
    let what =
      households == 1
      ? "2 หน้า (หน้าและหลัง)"
      : "\(ThaiNumber.grouped(households)) ครอบครัว ครอบครัวละ 2 หน้า"
    return "เขียน \(file.safeForTerminal) แล้ว \(what)"
  }

  /// A file with a report.
  public static func report(file: String) -> String { "เขียน \(file.safeForTerminal) แล้ว" }

  /// How to print.
  public static let howToPrint = "เปิดด้วยโปรแกรมท่องเว็บ แล้วสั่งพิมพ์ เลือกกระดาษ A4 พิมพ์สองหน้า ขาวดำได้"

  /// How to print a sheet that everybody gets twice.
  public static let howToPrintForEach =
    "เปิดด้วยโปรแกรมท่องเว็บ แล้วสั่งพิมพ์ เลือกกระดาษ A4 พิมพ์สองหน้า คนละแผ่นก่อนเรียน และอีกแผ่นเมื่อผ่านไป 3 เดือน"

  /// How to show on a wall.
  public static let howToPresent =
    "เปิดด้วยโปรแกรมท่องเว็บ กด F11 ให้เต็มจอ แล้วกดลูกศรขวาไปหน้าต่อไป ลูกศรซ้ายย้อนกลับ"
}
