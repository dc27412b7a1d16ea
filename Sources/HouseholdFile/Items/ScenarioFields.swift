/// The keys of what a trainer needs.
enum ScenarioField {
  static let id = Field("id", .name, required: true)
  static let title = Field("title", .name, required: true)
  static let summary = Field("summary", .passage)
  static let audience = Field("audience", .passage)
  static let minutes = Field("minutes", .count(ValueLimits.minutes))
  static let teaches = Field("teaches", .list(of: .name))
  static let questions = Field("questions", .list(of: .passage))
  static let variations = Field("variations", .list(of: .variation, most: 12))
  static let turns = Field("turns", .turns)

  /// The keys of what speaks of the family's debts and belongings by name.
  static let story = [variations.key, turns.key]

  static let all: [any FieldDescription] = [
    id, title, summary, audience, minutes, teaches, questions, variations, turns,
  ]
}

extension Rule<ScenarioCard> {
  /// What a trainer needs; what-ifs and turns go to the context, for they speak of the family.
  static var scenario: Self {
    .object(ScenarioField.all) { object in
      var card = ScenarioCard(
        id: object.read(ScenarioField.id) ?? "",
        title: object.read(ScenarioField.title) ?? ""
      )
      card.summary = object.read(ScenarioField.summary) ?? card.summary
      card.audience = object.read(ScenarioField.audience) ?? card.audience
      card.minutes = object.read(ScenarioField.minutes)
      card.teaches = object.read(ScenarioField.teaches) ?? card.teaches
      card.questions = object.read(ScenarioField.questions) ?? card.questions
      object.value.context.variations = object.read(ScenarioField.variations) ?? []
      object.value.context.turns = object.read(ScenarioField.turns) ?? []
      return card
    }
  }
}
