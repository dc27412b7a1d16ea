import JSON5

extension TextEdits {
  /// Changes the members of an object that differ.
  mutating func change(
    _ node: JSON5Node,
    from old: [WrittenValue.Member],
    to new: [WrittenValue.Member]
  ) {
    guard case .object(let members) = node.value else { return }
    for (place, member) in new.enumerated() {
      let before = old.first { $0.key == member.key }?.value
      guard before?.text(.json5) != member.value.text(.json5) else { continue }
      if let present = members.first(where: { $0.key == member.key }) {
        change(present.value, from: before, to: member.value)
      } else {
        add(member, to: members, of: node, after: new[..<place].map(\.key))
      }
    }
    for member in members where !new.contains(where: { $0.key == member.key }) {
      switch old.first(where: { $0.key == member.key })?.value {
      case .list(let items)? where !items.compactMap(\.name).isEmpty:
        change(member.value, from: .list(items), to: .list([]))
      case .some: remove(member)
      case nil: continue
      }
    }
  }

  private mutating func change(
    _ node: JSON5Node,
    from old: WrittenValue?,
    to new: WrittenValue
  ) {
    switch (node.value, old ?? .list([]), new) {
    case (.object, .object(let before), .object(let after)):
      change(node, from: before, to: after)
    case (.array(let elements), .list(let before), .list(let after))
    where elements.count == before.count && (before + after).allSatisfy { $0.name != nil }:
      change(elements, of: node, from: before, to: after)
    default: replace(node.range, with: new.line)
    }
  }

  /// Adds a member behind the one that usually comes before it.
  private mutating func add(
    _ member: WrittenValue.Member,
    to members: [JSON5Member],
    of node: JSON5Node,
    after keys: [String]
  ) {
    let text = "\(member.key): \(member.value.text(.json5, depth: 1))"
    let anchor = keys.reversed().lazy.compactMap { key in members.first { $0.key == key } }.first
    if let anchor {
      insert(", " + text, at: anchor.value.range.upperBound)
    } else {
      insert(" " + text + ",", at: node.range.lowerBound + 1)
    }
  }

  /// Takes a member out, with the space before it and its comma.
  private mutating func remove(_ member: JSON5Member) {
    let (start, end) = (member.keySpan.start.offset, member.value.range.upperBound)
    let spaced = source.isFirstOnLine(start) || source.bytes[start - 1] != UInt8(ascii: " ")
    replace((spaced ? start : start - 1)..<(source.afterComma(from: end) ?? end), with: "")
  }
}

extension WrittenValue {
  /// The name of an item; nil for what has none.
  var name: String? {
    guard case .object(let members) = self,
      case .text(let name)? = members.first(where: { $0.key == "name" })?.value
    else { return nil }
    return name
  }

  /// The members of an object; none of anything else.
  fileprivate var members: [Member] {
    if case .object(let members) = self { return members }
    return []
  }

  /// The value on one line, as it stands inside a line of a person.
  fileprivate var line: String { text(.json5, depth: 1) }
}

// Items of lists.
extension TextEdits {
  /// Changes items that are still there, makes comments of those that are gone, and puts new ones
  /// last.
  private mutating func change(
    _ elements: [JSON5Node],
    of list: JSON5Node,
    from old: [WrittenValue],
    to new: [WrittenValue]
  ) {
    var left = new[...]
    var added: [WrittenValue] = []
    var last: JSON5Node?
    for (element, item) in zip(elements, old) {
      guard let place = left.firstIndex(where: { $0.name == item.name }) else {
        retire(element.range)
        continue
      }
      added += left[..<place]
      change(element, from: item.members, to: left[place].members)
      left = left[(place + 1)...]
      last = element
    }
    add(added + left, to: list, after: last)
  }

  /// Makes comments of members of an object.
  mutating func retire(_ keys: [String], of object: JSON5Node) {
    guard case .object(let members) = object.value else { return }
    for member in members where keys.contains(member.key) {
      retire(member.keySpan.start.offset..<member.value.range.upperBound)
    }
  }

  /// Makes a comment of what stands somewhere.
  private mutating func retire(_ range: Range<Int>) {
    let end = source.afterComma(from: range.upperBound) ?? range.upperBound
    let indent = source.indent(at: range.lowerBound)
    let text = String(decoding: source.bytes[range], as: UTF8.self)
    let comment = "// \(retired)\n" + text.commentedOut(indent: indent)
    let isFirst = source.isFirstOnLine(range.lowerBound)
    let isLast = source.endOfLine(from: end) == end
    replace(
      range.lowerBound..<end,
      with: (isFirst ? "" : "\n" + indent) + comment + (isLast ? "" : "\n" + indent)
    )
  }

  /// Puts items behind the last one of a list.
  private mutating func add(
    _ items: [WrittenValue],
    to list: JSON5Node,
    after last: JSON5Node?
  ) {
    guard !items.isEmpty else { return }
    let indent = source.indent(at: (last ?? list).range.lowerBound) + (last == nil ? "  " : "")
    let texts = items.map { "\n\(indent)\($0.text(.json5, depth: 2))," }.joined()
    guard let last else { return insert(texts, at: list.range.lowerBound + 1) }
    let end = last.range.upperBound
    guard let comma = source.afterComma(from: end), comma <= list.range.upperBound else {
      insert(",", at: end)
      return insert(texts, at: source.endOfLine(from: end) ?? end)
    }
    insert(texts, at: source.endOfLine(from: comma) ?? comma)
  }
}
