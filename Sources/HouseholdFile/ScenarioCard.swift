/// What a trainer needs to know about a scenario; every part may be empty but the first two.
public struct ScenarioCard: Hashable, Sendable {
  /// The lasting name, such as `rice-before-harvest`.
  public var id: String
  /// The title that people see.
  public var title: String
  /// What the scenario is about.
  public var summary: String
  /// Whom it is meant for.
  public var audience: String
  /// How long it takes in a workshop, 1 to 1,440 minutes; nil when not told.
  public var minutes: Int?
  /// The ids of the lessons that it teaches; in file order.
  public var teaches: [String]
  /// Questions to talk about; in file order.
  public var questions: [String]

  /// A card with its lasting name and its title.
  public init(
    id: String,
    title: String,
    summary: String = "",
    audience: String = "",
    minutes: Int? = nil,
    teaches: [String] = [],
    questions: [String] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.audience = audience
    self.minutes = minutes
    self.teaches = teaches
    self.questions = questions
  }
}
