/// A place in a lesson that is filled when a household or today's figures are at hand.
public enum LessonSlot: Hashable, Sendable {
  /// What the observations that the lesson answers say of the household.
  case household
  /// A number of the household, or other words when it is unknown.
  case value(HouseholdValue, otherwise: String?)
  /// A figure of law and custom by its name.
  case figure(String)
  /// The last day on which a figure of law and custom holds, by its name.
  case lastDay(String)

  /// The place as a lesson writes it.
  public var source: String {
    switch self {
    case .household: "{{household}}"
    case .value(let value, let otherwise):
      "{{\(value.rawValue)\(otherwise.map { "|\($0)" } ?? "")}}"
    case .figure(let id): "{{figure:\(id)}}"
    case .lastDay(let id): "{{until:\(id)}}"
    }
  }
}
