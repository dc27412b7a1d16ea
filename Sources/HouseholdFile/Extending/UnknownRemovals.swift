import JSON5

extension JSON5Node {
  /// The key that says that a thing is to be taken away.
  static let removal = "remove"

  /// Whether the thing says that it is to be taken away.
  var isToBeRemoved: Bool { member(Self.removal)?.value == .bool(true) }

  /// What is to be taken away from another value and is not there, and keys beside `remove` that
  /// nothing uses.
  ///
  /// A slip in the name must not pass for something new of which nearly everything is missing.
  ///
  /// - Parameter whole: What this change is laid over.
  /// - Returns: A problem for each such thing, at its name, and for each such key.
  func unknownRemovals(from whole: JSON5Node) -> [FileProblem] {
    changedItems(of: whole) { item in
      guard item.node.isToBeRemoved else { return [] }
      let name = item.unknownName { Spelling.nearest(to: $0, among: item.known) }
      return (name.map { [$0] } ?? []) + item.unknownKeys
    }
  }

  /// What a change adds under a name that is nearly the name of something that is there: most likely a
  /// slip, which must not pass for one thing more.
  ///
  /// - Parameter whole: What this change is laid over.
  /// - Returns: A problem for each such thing, at its name.
  func nearlyKnownNames(in whole: JSON5Node) -> [FileProblem] {
    changedItems(of: whole) { item in
      guard !item.node.isToBeRemoved, let name = item.name,
        let slip = Spelling.slip(of: name, among: item.known)
      else { return [] }
      return item.unknownName { _ in slip }.map { [$0] } ?? []
    }
  }

  private func changedItems(
    of whole: JSON5Node,
    _ problems: (ChangedItem) -> [FileProblem]
  ) -> [FileProblem] {
    NamedThing.allCases.flatMap { thing in
      let known = (whole.member(thing.list)?.elements ?? []).compactMap(\.itemName)
      return (member(thing.list)?.elements ?? []).enumerated().flatMap { index, node in
        problems(ChangedItem(thing: thing, index: index, node: node, known: known))
      }
    }
  }
}

/// A thing that a change speaks of.
private struct ChangedItem {
  let thing: NamedThing
  /// Its place in the list of the change.
  let index: Int
  let node: JSON5Node
  /// The names of such things in what the change is laid over.
  let known: [String]

  var name: String? { node.itemName }

  private var field: String { "\(thing.list)[\(index)]" }

  /// That nothing of this name is there; nil where it is.
  func unknownName(nearest: (String) -> String?) -> FileProblem? {
    guard let name, !known.contains(name) else { return nil }
    let problem = Contradiction.referenceUnknown(
      thing,
      name: name.shortened,
      nearest: nearest(name)
    )
    return FileProblem(
      .contradiction(problem),
      field: "\(field).name",
      span: node.member("name")?.span
    )
  }

  /// Keys that no such thing has.
  var unknownKeys: [FileProblem] {
    guard case .object(let members) = node.value else { return [] }
    let keys = HouseholdField.keys(inItemsOf: thing.list) + [JSON5Node.removal]
    let unused = keys.filter { node.member($0) == nil }
    return members.filter { !keys.contains($0.key) }.map { member in
      let key = member.key.shortened
      let problem = KeyProblem.unknown(key: key, nearest: Spelling.nearest(to: key, among: unused))
      return FileProblem(.key(problem), field: "\(field).\(key)", item: name, span: member.keySpan)
    }
  }
}
