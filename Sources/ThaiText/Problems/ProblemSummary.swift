import HouseholdFile

/// What is said above several problems of one file.
public enum ProblemSummary {
  /// How many places are to be mended.
  ///
  /// - Parameters:
  ///   - count: How many problems follow.
  ///   - file: The file's name as the person knows it; nil when there is none.
  /// - Returns: One sentence, or nil for a single problem, which needs none.
  public static func text(count: Int, file: String?) -> String? {
    guard count > 1 else { return nil }
    let place = file.map { "ใน \($0.safeForTerminal)" } ?? ""
    return count < HouseholdFile.problemLimit
      ? "มี \(count) จุดที่ต้องแก้\(place)"
      : "มีจุดที่ต้องแก้\(place) \(count) จุดขึ้นไป แก้ชุดนี้ก่อน แล้วเปิดดูอีกที"
  }
}
