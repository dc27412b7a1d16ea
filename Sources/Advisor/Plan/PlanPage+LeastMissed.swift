import Engine
public import ThaiText

extension PlanPage {
  /// The payments that must be missed at least, as the months before which to talk to the lender,
  /// unless the plan misses the same; empty for a plan that pays everything, and where living costs must be mended first.
  public var leastMissed: [Page.Block] {
    guard !untold.lacksIncome, !hidesMoney else { return [] }
    let missed = diagnosis.leastMissed
    guard !missed.isEmpty else { return [] }
    let told: [Page.Block] =
      PlanWords.misses(missed, in: diagnosis.best)
      ? [.paragraph(PlanWords.missedAsPlanned)]
      : PlanWords.missedOpening.map(Page.Block.paragraph)
        + [.points(PlanWords.missed(missed, of: diagnosis.household))]
    return [.heading(PlanWords.missedHeading)] + told
      + [.paragraph(PlanWords.helpInTalks(contacts))]
  }
}
