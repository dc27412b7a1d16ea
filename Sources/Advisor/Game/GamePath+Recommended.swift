import Engine
import HouseholdFile
import ThaiText

extension GamePath {
  /// The path of a family that follows the recommended plan through the same story, and knows from
  /// the first day what will befall it.
  ///
  /// The choices of the plan are those that it takes up on the first day; what goes to which debt
  /// is decided anew every month, from the money that there is then.
  static func recommended(in told: GameStory, of world: World) -> Self {
    let story = told.foreseen
    var path = GamePath(story)
    let plan = world.diagnosis(of: story.household, strategies: [.recommended]).recommendation
    let taken = plan?.taken ?? []
    path.change { $0.household = $0.household.eased(by: taken, offersOf: story.household) }
    var loans = taken.compactMap(\.loan)
    while path.open.household.start <= story.lastMonth {
      let month = path.open.household.start
      for turn in story.turns where turn.month == month {
        path.change { $0 = $0.befallen(by: turn.happens) }
      }
      let due = loans.filter { story.household.start.adding(months: $0.month) <= month }
      loans.removeAll(where: due.contains)
      for loan in due { path.takeUp(loan, of: story.household) }
      path.live(path.open.followingPlan())
    }
    return path
  }

  private mutating func takeUp(_ loan: NewLoan, of household: Household) {
    guard case .refinance(var terms) = household.offers[loan.offer].choice else { return }
    terms.debts = loan.debts.map { household.debts[$0].name }
    change { month in
      var borrowed = month
      guard (try? borrowed.refinance(terms)) != nil else { return }
      month = borrowed
    }
  }
}

extension Household {
  /// The household after the changes of a plan that was made for another state of it.
  fileprivate func eased(by taken: [TakenOffer], offersOf household: Household) -> Self {
    let offers = taken.filter { $0.loan == nil }.map { household.offers[$0.offer] }
    var eased = offers.reduce(self) { $0.accepting($1) }
    eased.offers = []
    return eased
  }
}

extension OpenMonth {
  /// The month as the recommended plan has it.
  fileprivate func followingPlan() -> LivedMonth {
    let plan = Timeline(household).project(paying: .recommended)
    let actual = ActualMonth(asPlanned: plan, of: household, planned: household)
    return LivedMonth(household, actual, shortfall: plan.months[0].shortfall)
  }
}
