import JSON5

/// What becomes of an item of a list.
private enum ItemFate {
  /// It stays where it is, as the item of the new list at a place.
  case stays(Int)
  /// It goes to the place of another item.
  case moves(Int)
  /// It is gone.
  case goes
}

extension TextEdits {
  /// Changes items that are still there, moves those whose order is another, makes comments of those
  /// that are gone, and puts new ones in their places.
  mutating func change(
    _ elements: [JSON5Node],
    of list: JSON5Node,
    from old: [WrittenValue],
    to new: [WrittenValue]
  ) {
    let fates = Self.fates(of: old, in: new)
    var texts = new.map { $0.text(.json5, depth: 2) }
    for case (let index, .moves(let place)) in fates.enumerated() {
      texts[place] = changed(elements[index], from: old[index], to: new[place])
    }
    var (last, next) = (JSON5Node?.none, 0)
    for (index, element) in elements.enumerated() {
      switch fates[index] {
      case .goes: retire(element.range)
      case .moves: takeOut(element.range)
      case .stays(let place):
        add(Array(texts[next..<place]), to: list, after: last)
        change(element, from: old[index].members, to: new[place].members)
        (last, next) = (element, place + 1)
      }
    }
    add(Array(texts[next...]), to: list, after: last)
  }

  /// What becomes of each item, by its name; of several of one name the first is the first.
  private static func fates(of old: [WrittenValue], in new: [WrittenValue]) -> [ItemFate] {
    var (taken, last) = (Set<Int>(), -1)
    return old.map { item in
      let place = new.indices.first { new[$0].name == item.name && !taken.contains($0) }
      guard let place else { return .goes }
      taken.insert(place)
      guard place > last else { return .moves(place) }
      last = place
      return .stays(place)
    }
  }

  /// The text of an item with its changes.
  private func changed(
    _ element: JSON5Node,
    from old: WrittenValue,
    to new: WrittenValue
  ) -> String {
    var edits = TextEdits(of: source.bytes, retired: retired)
    edits.change(element, from: old.members, to: new.members)
    return edits.applied(in: element.range)
  }

  /// Takes an item out that stands elsewhere now, with its line where it has one of its own.
  private mutating func takeOut(_ range: Range<Int>) {
    let end = source.afterComma(from: range.upperBound) ?? range.upperBound
    let hasLine = source.isFirstOnLine(range.lowerBound) && source.endOfLine(from: end) == end
    let start = hasLine ? max(0, source.lineStart(of: range.lowerBound) - 1) : range.lowerBound
    replace(start..<end, with: "")
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
    _ items: [String],
    to list: JSON5Node,
    after last: JSON5Node?
  ) {
    guard !items.isEmpty else { return }
    let indent = source.indent(at: (last ?? list).range.lowerBound) + (last == nil ? "  " : "")
    let texts = items.map { "\n\(indent)\($0)," }.joined()
    guard let last else { return insert(texts, at: list.range.lowerBound + 1) }
    let end = last.range.upperBound
    guard let comma = source.afterComma(from: end), comma <= list.range.upperBound else {
      insert(",", at: end)
      return insert(texts, at: source.endOfLine(from: end) ?? end)
    }
    insert(texts, at: source.endOfLine(from: comma) ?? comma)
  }
}
