import Engine
public import ThaiText

extension PlanPage {
  /// The payments that must be missed at least, as the months before which to talk to the lender;
  /// empty for a plan that pays everything, and where living costs must be mended first.
  public var leastMissed: [Page.Block] {
    let missed = diagnosis.leastMissed
    guard !missed.isEmpty else { return [] }
    return [
      .heading(PlanWords.missedHeading), .paragraph(PlanWords.missedOpening),
      .points(PlanWords.missed(missed, of: diagnosis.household)),
      .paragraph(PlanWords.helpInTalks(contacts)),
    ]
  }
}
