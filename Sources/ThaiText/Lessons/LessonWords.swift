public import Engine

/// The words around a lesson: what its own text does not say.
public enum LessonWords {
  /// How long reading or teaching it takes, under the title.
  public static func time(minutes: Int) -> String { "ใช้เวลาราว \(minutes) นาที" }

  /// The household's own facts that a lesson answers, one a paragraph.
  ///
  /// - Parameters:
  ///   - observations: The facts, most important first; may be empty.
  ///   - household: Whose they are.
  ///   - contacts: Whom to call.
  /// - Returns: At least one sentence, at most four.
  public static func yourNumbers(
    _ observations: [Observation],
    in household: Household,
    contacts: Contacts
  ) -> [String] {
    let texts = observations.prefix(2).map {
      ObservationText($0, in: household, contacts: contacts)
    }
    guard !texts.isEmpty else {
      return ["ตัวเลขของ\(household.name.safeForTerminal.afterThaiWord) ยังไม่มีเรื่องนี้ อ่านไว้ก่อนก็ดี"]
    }
    return ["ตัวเลขของ\(household.name.safeForTerminal.afterThaiWord)"] + texts.map(\.fact)
      + (texts.count == 1 ? [texts[0].advice] : [])
  }

  /// What stands in place of a household's numbers when there is no household.
  public static let withoutHousehold =
    "อยากเห็นตัวเลขของบ้านตัวเองในเรื่องนี้ ให้จดของบ้านไว้ก่อน พิมพ์ plodnee แล้วตอบไปทีละข้อ"

  /// What stands in place of a number that is not known, to be filled in by hand.
  public static let blank = "........"

  /// So many debts.
  public static func debts(_ count: Int) -> String { "\(count) ก้อน" }

  /// What stands above the command that shows the answers of a quiz.
  public static let answers = "ตอบแล้วดูเฉลยได้ พิมพ์"

  /// The heading above the sources.
  public static let sourcesHeading = "ที่มา"

  /// When the figures were last checked.
  ///
  /// - Parameters:
  ///   - day: The day of the month, 1 to 31.
  ///   - month: The month of the year, 1 to 12.
  ///   - buddhistYear: The year of the Buddhist era.
  /// - Returns: A sentence.
  public static func checked(day: Int, month: Int, buddhistYear: Int) -> String {
    let name = ThaiDate.longNames[month - 1]
    return "ตรวจตัวเลขล่าสุดเมื่อ \(day) \(name) \(buddhistYear)"
  }
}
