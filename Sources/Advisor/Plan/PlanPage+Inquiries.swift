import Engine
import ReferenceFigures
public import ThaiText

extension PlanPage {
  /// What the family may ask about that its file does not name; empty when nothing fits.
  public var inquiries: [Page.Block] {
    let all = diagnosis.inquiries
    let open = all.filter { $0.proposal.standing != .closed }
    let closed = all.filter { $0.proposal.standing == .closed }
    guard !all.isEmpty, !hidesMoney else { return [] }
    let points = open.map { inquiry in
      PlanWords.inquiry(
        inquiry.words,
        inquiry.proposal,
        until: inquiry.figure.validUntil,
        phone: inquiry.phone,
        of: diagnosis.household
      )
    }
    return [.heading(PlanWords.inquiriesHeading)]
      + (points.isEmpty ? [] : [.paragraph(PlanWords.inquiriesOpening), .points(points)])
      + closed.map { .paragraph(PlanWords.closed($0.words, since: $0.figure.validUntil)) }
  }

  /// Figures that the report leans on and that should be asked about first; empty when there are
  /// none.
  public var figureNotices: [Page.Block] {
    let notices = diagnosis.figureNotices
    let rules = notices.filter(\.isRuleOfThumb).map(\.figure)
    let points = notices.filter { !$0.isRuleOfThumb }
      .map { PlanWords.figureNotice($0.figure, $0.doubt) }
    guard !notices.isEmpty else { return [] }
    return [.heading(PlanWords.figureNoticesHeading)]
      + (points.isEmpty ? [] : [.points(points)])
      + (rules.isEmpty ? [] : [.paragraph(PlanWords.rulesOfThumb(rules))])
  }
}
