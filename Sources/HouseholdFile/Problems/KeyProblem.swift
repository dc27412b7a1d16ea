/// What can be wrong with the keys of an object.
public enum KeyProblem: Hashable, Sendable {
  /// A key that must be there is not; with the kind that the object gives itself, if any.
  case missing(key: String, kind: String?)
  /// A key that nothing here uses, with the one that was probably meant.
  case unknown(key: String, nearest: String?)
  /// A key that only other kinds of the same thing use.
  case ofAnotherKind(key: String, thing: KindedThing, kind: String, usedBy: [String])
  /// A rate without its period, with the percentage as written when there is one.
  case periodMissing(percent: String?)
  /// None of several keys of which one must be there.
  case oneOfMissing(keys: [String])

  /// The short, lasting name of this kind.
  public var code: HouseholdProblemCode {
    switch self {
    case .missing: .keyMissing
    case .unknown: .keyUnknown
    case .ofAnotherKind: .keyOfAnotherKind
    case .periodMissing: .periodMissing
    case .oneOfMissing: .oneOfKeysMissing
    }
  }
}

/// A thing whose keys depend on its kind.
public enum KindedThing: Hashable, Sendable, CaseIterable {
  /// A debt.
  case debt
  /// An offer.
  case offer
  /// What a choice of the game does.
  case action
}
