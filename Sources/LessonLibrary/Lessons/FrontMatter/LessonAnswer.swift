/// An observation that a lesson answers, and when it does.
///
/// All conditions must hold; a list that is empty asks for nothing.
public struct LessonAnswer: Hashable, Sendable {
  /// The identifier of the observation.
  public let observation: String
  /// The debt spoken of was lent by one of these.
  public var lenders: [String] = []
  /// The debt spoken of is of one of these kinds.
  public var kinds: [String] = []
  /// The household owes something to one of these lenders.
  public var owes: [String] = []
  /// The household has each of these observations too, or is in each of these circumstances.
  public var with: [String] = []
  /// The household has none of these observations, and is in none of these circumstances.
  public var without: [String] = []
  /// The size of the observation is at least this, in ten thousandths of its unit.
  public var leastTenThousandths: Int?

  /// An observation without conditions.
  public init(_ observation: String) {
    self.observation = observation
  }

  /// How many conditions there are.
  public var conditionCount: Int {
    [lenders, kinds, owes, with, without].count { !$0.isEmpty }
      + (leastTenThousandths == nil ? 0 : 1)
  }
}
