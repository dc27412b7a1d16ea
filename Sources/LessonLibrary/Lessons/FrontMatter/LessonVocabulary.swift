/// The names from elsewhere that lessons may use; nil where any name will do.
public struct LessonVocabulary: Hashable, Sendable {
  /// Identifiers of observations.
  public var observations: Set<String>?
  /// What else may hold of a household, to be asked for with an observation.
  public var circumstances: Set<String>
  /// Codes of lenders.
  public var lenders: Set<String>?
  /// Codes of kinds of debt.
  public var kinds: Set<String>?
  /// Names of figures of law and custom.
  public var figures: Set<String>?

  /// Names that are known; any name will do for what is left out.
  public init(
    observations: Set<String>? = nil,
    circumstances: Set<String> = [],
    lenders: Set<String>? = nil,
    kinds: Set<String>? = nil,
    figures: Set<String>? = nil
  ) {
    self.observations = observations
    self.circumstances = circumstances
    self.lenders = lenders
    self.kinds = kinds
    self.figures = figures
  }
}
