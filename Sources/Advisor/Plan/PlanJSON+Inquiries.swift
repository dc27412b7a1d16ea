import Engine
import ReferenceFigures

extension PlanJSON {
  /// What may be asked about; no number of any plan counts on it.
  func inquiry(_ inquiry: Inquiry) -> JSONText {
    let (proposal, figure) = (inquiry.proposal, inquiry.figure)
    return .object([
      ("id", .string(proposal.programme.rawValue)),
      ("standing", .string(proposal.standing.rawValue)),
      ("debts", .array(proposal.debts.map { .string(diagnosis.household.debts[$0].name) })),
      ("phone", inquiry.phone.map(JSONText.string) ?? .null),
      ("validUntil", figure.validUntil.map { .string($0.iso) } ?? .null),
      ("confidence", .string(figure.confidence.code)),
    ])
  }

  /// A figure that the report leans on, with why it should be asked about first.
  func figure(_ notice: FigureNotice) -> JSONText {
    .object([
      ("id", .string(notice.figure.id)),
      ("doubt", .string(notice.doubt.code)),
      ("validUntil", notice.figure.validUntil.map { .string($0.iso) } ?? .null),
      ("confidence", .string(notice.figure.confidence.code)),
    ])
  }
}

extension ReferenceFigure.Confidence {
  /// The code for machines.
  fileprivate var code: String {
    switch self {
    case .high: "high"
    case .medium: "medium"
    case .low: "low"
    }
  }
}

extension ReferenceFigure.Doubt {
  /// The code for machines.
  fileprivate var code: String {
    switch self {
    case .ended: "ended"
    case .ends: "ends"
    case .unsure: "unsure"
    }
  }
}
