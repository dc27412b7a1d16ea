/// Changes that became a household's plan, with all that was tried beside them.
struct TakenUp {
  /// The household without the changes, reckoned.
  let before: Diagnosis
  /// What was tried, of which one thing is the plan now.
  let trials: Trials

  /// Whether the plan has any changes: the one without is a choice too.
  var isChanged: Bool { trials.adopted != Adjustments() }
}
