/// What is said of households that a page of a workshop does not count.
public enum MissingWords {
  /// The most codes that are told one by one.
  private static let most = 60

  /// Those of which something cannot be read yet.
  public static func unread(_ codes: [String]) -> String {
    "ยังไม่ได้นับอีก \(ThaiNumber.grouped(codes.count)) บ้าน เพราะมีช่องที่ต้องแก้ก่อน: \(list(codes))"
  }

  /// Those of which neither income nor expenses are told.
  public static func untold(_ codes: [String]) -> String {
    "ยังไม่ได้นับอีก \(ThaiNumber.grouped(codes.count)) บ้าน เพราะยังไม่ได้บอกรายรับรายจ่าย: \(list(codes))"
  }

  private static func list(_ codes: [String]) -> String {
    let more = codes.count - most
    return codes.prefix(most).map(\.safeForTerminal).joined(separator: ", ")
      + (more > 0 ? " และอีก \(ThaiNumber.grouped(more)) บ้าน" : "")
  }
}
