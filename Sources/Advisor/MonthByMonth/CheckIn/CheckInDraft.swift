import Engine
import JSON5

/// Answers about a month that is not recorded yet, as they are kept after each answer.
struct CheckInDraft: Hashable, Sendable {
  /// Whether a choice of the plan was taken up.
  struct Choice: Hashable, Sendable {
    /// The choice's name.
    var name: String
    /// What was answered.
    var isTaken: Bool
  }

  /// The month.
  var month: YearMonth
  /// The choices that were asked about, in the order of asking.
  var choices: [Choice]
  /// The month so far, what was not told as planned; nil before its first question.
  var recorded: RecordedMonth?
  /// How many questions were answered, in the order of asking.
  var answered = 0
  /// What is told beside the plan and not to its end; nil for nothing.
  var begun: BegunExtra?

  /// Whether nothing was answered.
  var isEmpty: Bool { choices.isEmpty && begun == nil && (recorded == nil || answered == 0) }

  /// The draft as a file.
  var text: String {
    JSONText.object(
      [
        ("plodnee", .integer(1)), ("answered", .integer(answered)),
        ("choices", .array(choices.map(\.json))), ("begun", begun?.json ?? .null),
      ] + (recorded?.members ?? [("month", .string(month.iso))])
    ).line + "\n"
  }

  /// Choices that were answered before the month's first question.
  init(month: YearMonth, choices: [Choice]) {
    (self.month, self.choices) = (month, choices)
  }

  /// A draft as it was kept; nil when it cannot be read.
  init?(_ bytes: [UInt8]) {
    guard case .success(let node) = JSON5.parse(bytes), node["plodnee"]?.whole == 1,
      let answered = node["answered"]?.whole, let month = node["month"]?.month
    else { return nil }
    let choices = (node["choices"]?.elements ?? []).compactMap(Choice.init)
    self.init(month: month, choices: choices)
    (recorded, self.answered) = (RecordedMonth(node), answered)
    begun = node["begun"].flatMap(BegunExtra.init)
  }

  /// What a form was told, after choices.
  init(_ form: MonthForm, choices: [Choice]) {
    self.init(month: form.household.start, choices: choices)
    (recorded, begun) = (form.recorded, form.begun)
    answered = form.items.prefix(while: form.told.contains).count
  }

  /// A form that was told so much, for the household of the file; nil before its first question.
  func form(_ plan: MonthPlan) -> MonthForm? {
    guard let recorded else { return nil }
    let offers = plan.household.offers
    var form = plan.form(doing: offers.indices.filter { recorded.taken.contains(offers[$0].name) })
    form.adopt(recorded)
    plan.replan(&form, filling: false)
    form.told.formUnion(form.items.prefix(answered))
    form.begun = begun
    return form
  }
}

extension CheckInDraft.Choice {
  fileprivate var json: JSONText {
    .object([("name", .string(name)), ("taken", .bool(isTaken))])
  }

  fileprivate init?(_ node: JSON5Node) {
    guard let name = node["name"]?.text, let isTaken = node["taken"]?.flag else { return nil }
    self.init(name: name, isTaken: isTaken)
  }
}
