public import Engine

/// The words of a plan's report.
public enum PlanWords {
  /// The heading above how the household stands.
  public static let standingHeading = "วันนี้เป็นอย่างไร"
  /// The heading above observations.
  public static let observationsHeading = "เรื่องที่ควรรู้ก่อน"
  /// The heading above all observations.
  public static let allObservationsHeading = "เรื่องที่ควรรู้ทั้งหมด"
  /// The heading above plans side by side.
  public static let comparisonHeading = "เทียบแผน"
  /// The heading above the months in which money does not reach.
  public static let shortHeading = "เดือนที่เงินยังไม่พอ"
  /// The heading above the chart.
  public static func chartHeading(_ plan: Projection, from opening: Money) -> String {
    plan.debtAtHorizon > opening ? "หนี้จะเป็นอย่างไร" : "หนี้ลดลงอย่างไร"
  }
  /// The heading above the payment calendar.
  public static let calendarHeading = "ปฏิทินจ่ายหนี้"
  /// Why the calendar ends early.
  public static let calendarEndsEarly = "เดือนต่อจากนี้ ขึ้นอยู่กับว่าคุยกับเจ้าหนี้ได้อย่างไร คุยแล้วมาทำแผนใหม่ด้วยกัน"
  /// The heading above what to do now.
  public static let thisMonthHeading = "ทำเดือนนี้"
  /// The heading above lessons.
  public static let lessonsHeading = "บทเรียนที่คู่กัน"
  /// The heading above the table of months.
  public static let monthsHeading = "ทีละเดือน"

  /// The first line under the name.
  public static func span(of household: Household) -> String {
    "ดูล่วงหน้า \(ThaiDate.duration(months: household.horizon)) ตั้งแต่\(household.start.inSentence)"
  }

  /// Observations that are not told here, by their short names.
  ///
  /// - Parameter ids: The kinds that are left out, most important first; never empty.
  /// - Returns: A sentence that says how to see them.
  public static func moreObservations(_ ids: [Observation.ID]) -> String {
    "ยังมีอีก \(ids.count) เรื่อง: \(ids.map(\.thai).joined(separator: ", ")) "
      + "อยากอ่านให้ครบ เติม --all ท้ายคำสั่ง"
  }

  /// A lesson paired with a household.
  public static func lesson(title: String, minutes: Int) -> String {
    "\(title.safeForTerminal) (\(minutes) นาที)"
  }

  /// What a lesson answers.
  ///
  /// - Parameter ids: The kinds of observation, most important first; never empty.
  /// - Returns: A few words.
  public static func reason(_ ids: [Observation.ID]) -> String {
    "ตรงกับบ้านเรา: \(ids.map(\.thai).joined(separator: ", "))"
  }

  /// What stands above the command that opens the first lesson.
  public static let readLesson = "อ่านบทแรกได้เลย พิมพ์"
}
