import JSON5

extension JSON5Node {
  /// What is to be taken away from another value and is not there.
  ///
  /// A slip in the name must not pass for something new of which nearly everything is missing.
  ///
  /// - Parameter whole: What this change is laid over.
  /// - Returns: A problem for each such thing, at its name.
  func unknownRemovals(from whole: JSON5Node) -> [FileProblem] {
    NamedThing.allCases.flatMap { thing in
      let known = whole.names(in: thing.list)
      return items(in: thing.list).enumerated().compactMap { index, item -> FileProblem? in
        guard item.isToBeRemoved, let name = item.member("name"),
          case .string(let text) = name.value, !known.contains(text)
        else { return nil }
        let problem = Contradiction.referenceUnknown(
          thing,
          name: text.shortened,
          nearest: Spelling.nearest(to: text, among: known)
        )
        return FileProblem(
          .contradiction(problem),
          field: "\(thing.list)[\(index)].name",
          span: name.span
        )
      }
    }
  }

  /// What a change adds under a name that is nearly the name of something that is there: most likely a
  /// slip, which must not pass for one thing more.
  ///
  /// - Parameter whole: What this change is laid over.
  /// - Returns: A problem for each such thing, at its name.
  func nearlyKnownNames(in whole: JSON5Node) -> [FileProblem] {
    NamedThing.allCases.flatMap { thing in
      let known = whole.names(in: thing.list)
      return items(in: thing.list).enumerated().compactMap { index, item -> FileProblem? in
        guard !item.isToBeRemoved, let name = item.member("name"),
          case .string(let text) = name.value, !known.contains(text),
          let nearest = Spelling.slip(of: text, among: known)
        else { return nil }
        let problem = Contradiction.referenceUnknown(
          thing,
          name: text.shortened,
          nearest: nearest
        )
        return FileProblem(
          .contradiction(problem),
          field: "\(thing.list)[\(index)].name",
          span: name.span
        )
      }
    }
  }

  private func items(in list: String) -> [JSON5Node] {
    if case .array(let items)? = member(list)?.value { items } else { [] }
  }

  private func names(in list: String) -> [String] { items(in: list).compactMap(\.itemName) }
}
