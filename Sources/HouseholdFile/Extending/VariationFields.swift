import Engine
import JSON5

/// The keys of a what-if.
private enum VariationField {
  static let id = Field("id", .name, required: true)
  static let title = Field("title", .name, required: true)
  static let summary = Field("summary", .passage)
  static let changes = Field("changes", .changes, required: true)
}

/// A what-if as it is written: what is different is laid over the family afterwards.
struct WrittenVariation {
  /// The lasting name.
  let id: String
  /// The title that people see.
  let title: String
  /// What is different and why it matters.
  let summary: String
  /// What is different.
  let changes: JSON5Node
}

extension Rule<WrittenVariation> {
  /// A what-if.
  static var variation: Self {
    .object([
      VariationField.id, VariationField.title, VariationField.summary, VariationField.changes,
    ]) { object in
      let (id, title) = (object.read(VariationField.id), object.read(VariationField.title))
      let summary = object.read(VariationField.summary) ?? ""
      guard let id, let title, let changes = object.read(VariationField.changes) else {
        return nil
      }
      return WrittenVariation(id: id, title: title, summary: summary, changes: changes)
    }
  }
}

extension Rule<JSON5Node> {
  /// Any keys of a household file that can be different; their values are read when they are laid
  /// over the family.
  fileprivate static var changes: Self {
    Self(.anyObject) { value in
      guard let object = ObjectReader(value) else { return nil }
      object.checkKeys([], alsoKnown: HouseholdField.changeable)
      return value.node
    }
  }
}

extension WrittenVariation {
  /// The what-if with its family, or what keeps the changes from being laid over it.
  ///
  /// - Parameters:
  ///   - tree: The root of the file, which is in order.
  ///   - today: The first month of a plan whose file does not name one.
  /// - Returns: The what-if, or the problems; one of the two is there.
  func variation(
    of tree: JSON5Node,
    today: YearMonth
  ) -> (variation: ScenarioVariation?, problems: [FileProblem]) {
    let changed = tree.without([HouseholdField.scenario.key]).changed(by: changes)
    let removals = changes.unknownRemovals(from: tree) + changes.nearlyKnownNames(in: tree)
    switch HouseholdFile.read(changed, today: today) {
    case .problems(let problems, id: _): return (nil, removals + problems)
    case .clean where !removals.isEmpty: return (nil, removals)
    case .clean(let document):
      let variation = ScenarioVariation(
        id: id,
        title: title,
        summary: summary,
        household: document.household
      )
      return (variation, [])
    }
  }
}
