import JSON5

extension ObjectReader {
  /// Tells the context the names in a list, so that offers can refer to them.
  ///
  /// The names of items that have other problems count too, so that one slip is one problem.
  func collectNames(of thing: NamedThing, in key: String) {
    value.context.names[thing] = nameReaders(in: key).map(\.name)
  }

  /// Notes every name that an earlier item of the list has too.
  ///
  /// - Parameters:
  ///   - thing: What the list holds.
  ///   - key: The key of the list.
  ///   - names: The names that matter; nil when all do.
  func checkNames(of thing: NamedThing, in key: String, among names: Set<String>?) {
    var firstLines: [String: Int] = [:]
    for (name, reader) in nameReaders(in: key) where names?.contains(name) ?? true {
      if let line = firstLines[name] {
        let short = name.shortened
        let problem = Contradiction.nameDoubled(thing, name: short, firstLine: line)
        reader.report(.contradiction(problem))
      } else {
        firstLines[name] = reader.node.span.start.line
      }
    }
  }

  private func nameReaders(in key: String) -> [(name: String, reader: ValueReader)] {
    guard let list = reader(of: key), case .array(let nodes) = list.node.value,
      nodes.count <= ValueLimits.listLength
    else { return [] }
    return nodes.enumerated().compactMap { index, node in
      guard case .object(let members) = node.value,
        let member = members.first(where: { $0.key == "name" }),
        case .string(let name) = member.value.value
      else { return nil }
      let path = FieldPath.key("name", of: .element(index, of: list.path))
      let reader = ValueReader(member.value, path: path, item: name, context: list.context)
      return (name, reader)
    }
  }
}
