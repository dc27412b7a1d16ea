public import Engine
public import ReferenceFigures

/// Something to ask about that no file names, for debts that it may help with, and whom to call.
///
/// It is never part of a plan's numbers.
public struct Inquiry: Sendable {
  /// What fits which debts, and whether it can be had.
  public let proposal: ReliefProposal
  /// The figure that tells of it.
  public let figure: ReferenceFigure
  /// What it is called and whom it helps.
  public let words: ReferenceFigure.Inquiry
  /// The number to call; nil when none is known for sure.
  public let phone: String?
}

extension Diagnosis {
  /// What the family may ask about, in the order of ``ReliefProgramme``; may be empty.
  public var inquiries: [Inquiry] {
    proposals.compactMap { proposal in
      guard let figure = figures.figure(of: proposal.programme, in: household.start),
        let words = figure.inquiry
      else { return nil }
      return Inquiry(
        proposal: proposal,
        figure: figure,
        words: words,
        phone: words.hotline.flatMap { figures.phone($0, in: household.start) }
      )
    }
  }
}
