/// A part of a household of which a family has not told yet, which is something else than that there
/// is none of it.
public enum UntoldPart: String, CaseIterable, Hashable, Sendable {
  case sales, wages, living, seasons, savings, debts
}
