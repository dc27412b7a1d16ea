import Engine
import HouseholdFile
import ThaiText

extension GamePath {
  /// The path of a family that follows the recommended plan through the same story, and knows from
  /// the first day what will befall it.
  ///
  /// It is the plan that `plodnee plan` has for such a family, to the satang. What cannot be known
  /// ahead, such as a loan that a turn brings, makes the plan anew.
  static func recommended(in told: GameStory) -> Self {
    let story = told.foreseen
    var path = GamePath(story)
    path.followAnew()
    while path.open.household.start <= story.lastMonth {
      let month = path.open.household.start
      let happens = story.turns.filter { $0.month == month }.flatMap(\.happens)
      if !happens.isEmpty {
        path.change { $0 = $0.befallen(by: happens) }
        path.followAnew()
      }
      path.liveAsPlanned()
    }
    return path
  }
}
