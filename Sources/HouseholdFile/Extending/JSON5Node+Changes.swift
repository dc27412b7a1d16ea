import JSON5

extension JSON5Node {
  /// The value with another laid over it.
  ///
  /// Of two objects each key is changed by itself; `null` takes a key away. Of two lists of named
  /// things the things of the same name are changed, others are added, and one that says
  /// `remove: true` is taken away. Anything else takes the place of what was there.
  ///
  /// - Parameter change: What is different.
  /// - Returns: The whole; what comes from the change keeps its places.
  func changed(by change: JSON5Node) -> JSON5Node {
    switch (value, change.value) {
    case (.object(let members), .object(let changes)):
      let whole = JSON5Member.changed(members, by: changes)
      return JSON5Node(value: .object(whole), span: change.span)
    case (.array(let items), .array(let changes)) where items.areNamed && changes.areNamed:
      return JSON5Node(value: .array(items.changed(by: changes)), span: change.span)
    case (_, .array(let changes)):
      let kept = changes.filter { !$0.isToBeRemoved }
      return JSON5Node(value: .array(kept), span: change.span)
    default: return change
    }
  }

  /// The same value as if all of it stood in one place.
  ///
  /// What comes from another file has no place in this one but that of the other's name.
  func moved(to span: SourceSpan) -> JSON5Node {
    switch value {
    case .array(let nodes):
      JSON5Node(value: .array(nodes.map { $0.moved(to: span) }), span: span)
    case .object(let members):
      JSON5Node(
        value: .object(
          members.map {
            JSON5Member(key: $0.key, keySpan: span, value: $0.value.moved(to: span))
          }
        ),
        span: span
      )
    case .null, .bool, .number, .string: JSON5Node(value: value, span: span)
    }
  }

  /// The value of a key, or nil when this is no object or has no such key.
  func member(_ key: String) -> JSON5Node? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The object without some of its keys; anything else as it is.
  func without(_ keys: [String]) -> JSON5Node {
    guard case .object(let members) = value else { return self }
    return JSON5Node(value: .object(members.filter { !keys.contains($0.key) }), span: span)
  }
}

extension JSON5Member {
  /// Members with others laid over them, the new ones last.
  fileprivate static func changed(
    _ members: [JSON5Member],
    by changes: [JSON5Member]
  ) -> [JSON5Member] {
    let kept = members.compactMap { member -> JSON5Member? in
      guard let change = changes.first(where: { $0.key == member.key }) else { return member }
      guard change.value.value != .null else { return nil }
      let value = member.value.changed(by: change.value)
      return JSON5Member(key: member.key, keySpan: change.keySpan, value: value)
    }
    let known = Set(members.map(\.key))
    let new = changes.filter { !known.contains($0.key) }.map { change in
      // Laid over nothing, so that what is to be taken away is not added.
      let value = JSON5Node(value: .null, span: change.value.span).changed(by: change.value)
      return JSON5Member(key: change.key, keySpan: change.keySpan, value: value)
    }
    return kept + new
  }
}

extension [JSON5Node] {
  /// Whether every element gives itself a name.
  fileprivate var areNamed: Bool { !isEmpty && allSatisfy { $0.itemName != nil } }

  /// Named things with others laid over them, the new ones last.
  fileprivate func changed(by changes: [JSON5Node]) -> [JSON5Node] {
    let kept = compactMap { item -> JSON5Node? in
      guard let change = changes.first(where: { $0.itemName == item.itemName }) else {
        return item
      }
      return change.isToBeRemoved ? nil : item.changed(by: change)
    }
    let known = Set(compactMap(\.itemName))
    let new = changes.filter { $0.itemName.map { !known.contains($0) } ?? true }
    return kept + new.filter { !$0.isToBeRemoved }
  }
}
