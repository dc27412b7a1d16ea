/// The advice for a household: the plan, the choices that it takes up, and what each is worth.
public struct Recommendation: Sendable {
  /// The plan, whose debts are those of ``household``.
  public let plan: Projection
  /// The household as the plan has it: with the choices taken up, and new loans as its last debts.
  public let household: Household
  /// The choices that the plan takes up, in the order of the household's offers; may be empty.
  public let taken: [TakenOffer]
  /// What each of the household's offers is worth alone, in their order; empty when the search was
  /// ``SearchDepth/fast``.
  public let worth: [OfferWorth]
}

/// A choice that a plan takes up.
public struct TakenOffer: Hashable, Sendable {
  /// Which of the household's offers it is, from zero.
  public let offer: Int
  /// The loan, where the choice is a refinancing.
  public let loan: NewLoan?
}

/// What a choice alone would change about the best plan without any.
public struct OfferWorth: Hashable, Sendable {
  /// Which of the household's offers it is, from zero.
  public let offer: Int
  /// How much less the debts cost over the horizon; negative when more.
  public let saved: Money
  /// How many fewer months fall short.
  public let monthsEased: Int
  /// How much less is short in sum.
  public let shortageEased: Money
  /// Whether it alone lets every payment be made.
  public let makesFeasible: Bool
  /// The loan that does it, where the choice is a refinancing; nil when no loan helps.
  public let loan: NewLoan?
}

extension Household {
  /// The best plan that can be found for the household, with the offers that it should take up.
  ///
  /// An offer is taken up where it lets payments be made that could not be, or where it saves at
  /// least ``OfferSearch/leastWorth``.
  ///
  /// - Parameter search: With ``SearchDepth/fast`` the rule alone, without offers.
  /// - Returns: The plan, what it takes up, and what each offer is worth alone.
  public func recommend(search: SearchDepth) -> Recommendation {
    let timeline = Timeline(self)
    guard search == .full, !offers.isEmpty else {
      return Recommendation(
        plan: timeline.recommend(search: search),
        household: self,
        taken: [],
        worth: []
      )
    }
    return OfferSearch(self).recommendation()
  }
}
