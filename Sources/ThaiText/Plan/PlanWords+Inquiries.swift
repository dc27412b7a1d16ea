public import Engine
public import ReferenceFigures

extension PlanWords {
  /// The heading above what may be asked about.
  public static let inquiriesHeading = "ถามดูได้"

  /// What stands above it: that no number of the plan counts on it.
  public static let inquiriesOpening = "แผนยังไม่ได้นับเรื่องพวกนี้ ถามได้ความแล้ว กลับมาทำแผนใหม่ด้วยกัน"

  /// Something to ask about, for which debts, whom to call, and whom it helps.
  ///
  /// - Parameters:
  ///   - inquiry: What to ask about.
  ///   - proposal: The debts that it may help with, and whether it can be had.
  ///   - until: The last month in which one can ask; nil when no end is known.
  ///   - phone: The number to call; nil when none is known for sure.
  ///   - household: Whose debts are named.
  /// - Returns: One point.
  public static func inquiry(
    _ inquiry: ReferenceFigure.Inquiry,
    _ proposal: ReliefProposal,
    until: YearMonth?,
    phone: String?,
    of household: Household
  ) -> Page.Point {
    let debts = proposal.debts.map { household.debts[$0].name.quotedThai }
    let doubt = proposal.standing == .unsure ? " ยังไม่แน่ใจว่าวันนี้ยังรับ ถามก่อน" : ""
    return Page.Point(
      "\(inquiry.name.safeForTerminal) สำหรับ \(debts.thaiList)" + (phone.map { " โทร \($0)" } ?? ""),
      detail: inquiry.reason.safeForTerminal + doubt
        + (until.map { " ขอได้ถึง\($0.inSentence)" } ?? "")
    )
  }

  /// What can be asked for no longer, so that nobody goes in vain.
  public static func closed(_ inquiry: ReferenceFigure.Inquiry, since month: YearMonth?) -> String {
    "\(inquiry.name.safeForTerminal) ปิดรับแล้ว" + (month.map { "เมื่อ\($0.inSentence)" } ?? "")
      + " \(inquiry.reason.safeForTerminal)"
  }
}
