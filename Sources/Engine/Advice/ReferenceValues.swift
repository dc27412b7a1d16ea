/// Figures of law and custom that the advice compares with, as they stand in the plan's first
/// month; they come from the dated reference figures beside the lessons.
public struct ReferenceValues: Hashable, Sendable {
  /// The highest lawful rate by lender; a lender that is missing has none that is known.
  public var ceilings: [Lender: NominalAnnualRate]
  /// The share of income, ppm, above which debt payments are heavy.
  public var heavyDebtServicePPM: Int
  /// The least months of essential expenses that should be at hand.
  public var emergencyMonths: Int
  /// What is known of the programmes that a family may ask about; those that are missing are never
  /// spoken of.
  public var programmes: [ReliefProgramme: ProgrammeTerms]

  /// Figures to compare with.
  public init(
    ceilings: [Lender: NominalAnnualRate],
    heavyDebtServicePPM: Int,
    emergencyMonths: Int,
    programmes: [ReliefProgramme: ProgrammeTerms] = [:]
  ) {
    self.ceilings = ceilings
    self.heavyDebtServicePPM = heavyDebtServicePPM
    self.emergencyMonths = emergencyMonths
    self.programmes = programmes
  }
}
