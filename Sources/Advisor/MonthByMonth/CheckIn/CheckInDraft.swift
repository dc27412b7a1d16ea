import Engine
import JSON5

/// Answers about a month that is not recorded yet, as they are kept after each answer.
struct CheckInDraft: Hashable, Sendable {
  /// The month so far; what was not told is as planned.
  var recorded: RecordedMonth
  /// How many questions were answered, in the order of asking.
  var answered: Int

  /// The draft as a file.
  var text: String {
    JSONText.object(
      [("plodnee", .integer(1)), ("answered", .integer(answered))] + recorded.members
    ).line + "\n"
  }

  /// A draft as it was kept; nil when it cannot be read.
  init?(_ bytes: [UInt8]) {
    guard case .success(let node) = JSON5.parse(bytes), node["plodnee"]?.whole == 1,
      let answered = node["answered"]?.whole, let recorded = RecordedMonth(node)
    else { return nil }
    (self.recorded, self.answered) = (recorded, answered)
  }

  /// What a form was told.
  init(_ form: MonthForm) {
    recorded = form.recorded
    answered = form.items.prefix(while: form.told.contains).count
  }

  /// A form that was told so much, for the household of the file.
  func form(_ plan: MonthPlan) -> MonthForm {
    let offers = plan.household.offers
    var form = plan.form(doing: offers.indices.filter { recorded.taken.contains(offers[$0].name) })
    form.adopt(recorded)
    form.told.formUnion(form.items.prefix(answered))
    return form
  }
}
