/// How the rule is followed where it leaves a choice; the search tries several.
struct RuleChoice {
  /// For which debts that must be paid whole money is saved up.
  enum Saving: UInt8 {
    case all, first, none
    /// For all of them, and for the first month that reaches, whatever comes after it: what the
    /// cleared debt no longer asks for may be prepaid in time.
    case soonest
  }

  /// What the look ahead takes for granted at later renewals of a debt that rolls over.
  enum Renewal: Int, CaseIterable {
    /// That as much as ever is borrowed again, so that money is free for dearer debts meanwhile.
    case full
    /// That nothing is borrowed again, so that nothing is prepaid with money that will be missed.
    case none
    /// That each borrows what it borrowed in an earlier run of the same plan.
    case expected
  }

  /// What a debt that rolls over borrows at a renewal.
  enum Borrowing: UInt8 {
    /// The least that keeps the coming year safe.
    case least
    /// As much more as clears dearer debts.
    case dearer
  }

  /// The ways to deal with renewals.
  static let renewals: [(borrowing: Borrowing, renewal: Renewal)] = [
    (.dearer, .none), (.dearer, .full), (.least, .none), (.least, .full),
  ]

  var saving = Saving.all
  var borrowing = Borrowing.least
  var renewal = Renewal.full
  /// Debts that are cleared as soon as there is the money, whatever comes; one bit each.
  var eager: UInt64 = 0
  /// Cash below which no extra payment may push a later month, satang.
  var guarded: Int
  /// Whether debts come in a fixed order instead of by the marginal rate of the month.
  var hasFixedOrder = false
  /// Whether some months have decrees.
  var hasDecrees = false
}
