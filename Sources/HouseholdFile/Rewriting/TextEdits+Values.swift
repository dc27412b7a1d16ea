import Engine
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
    var gone: [Bool] = []
    for member in members {
      gone.append(!new.contains { $0.key == member.key } && goes(member, of: old))
    }
    remove(from: members, gone)
  }

  /// Whether a member goes that is not to be there any more: one that was nothing to anybody stays,
  /// and a list of named items is left empty, with its items as comments.
  private mutating func goes(_ member: JSON5Member, of old: [WrittenValue.Member]) -> Bool {
    guard let value = old.first(where: { $0.key == member.key })?.value else { return false }
    guard case .list(let items) = value, !items.compactMap(\.name).isEmpty else { return true }
    change(member.value, from: value, to: .list([]))
    return false
  }

  private mutating func change(
    _ node: JSON5Node,
    from old: WrittenValue?,
    to new: WrittenValue
  ) {
    switch (node.value, old ?? .list([]), new) {
    case (.object, .object(let before), .object(let after)):
      change(node, from: before, to: after)
    case (.object, _, .rate(let ppm, let period)):
      change(rate: node, to: ppm, per: period)
    case (.array(let elements), .list(let before), .list(let after))
    where elements.count == before.count && (before + after).allSatisfy { $0.name != nil }:
      change(elements, of: node, from: before, to: after)
    default: replace(node.range, with: new.line)
    }
  }

  /// Changes a rate, told for the period for which a person told it where that comes out even.
  private mutating func change(rate node: JSON5Node, to ppm: Int, per usual: RatePeriod) {
    let period = node.member("per").flatMap { node -> RatePeriod? in
      if case .string(let code) = node.value { RatePeriod(rawValue: code) } else { nil }
    }
    for (key, value) in WrittenValue.rateMembers(ppm, period ?? usual) {
      guard let present = node.member(key), !value.isWritten(in: present) else { continue }
      replace(present.range, with: value.line)
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

  /// Takes members out, each with the space before it and its comma; those that were last take the
  /// comma before them along.
  private mutating func remove(from members: [JSON5Member], _ gone: [Bool]) {
    let kept = gone.lastIndex(of: false).map { $0 + 1 } ?? 0
    let range = kept > 0 ? lastMembers(members[kept...], after: members[kept - 1]) : nil
    if let range { replace(range, with: "") }
    for index in members.indices where gone[index] && (range == nil || index < kept) {
      remove(members[index])
    }
  }

  /// Where the last members stand with the comma before them, when nothing but blanks is between
  /// them and no comma follows; nil elsewhere.
  private func lastMembers(
    _ last: ArraySlice<JSON5Member>,
    after kept: JSON5Member
  ) -> Range<Int>? {
    guard let end = last.last?.value.range.upperBound, source.afterComma(from: end) == nil else {
      return nil
    }
    var place = kept.value.range.upperBound
    for member in last {
      guard source.isBareComma(place..<member.keySpan.start.offset) else { return nil }
      place = member.value.range.upperBound
    }
    return kept.value.range.upperBound..<end
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

  /// Whether a text stands there already, in whatever quotes.
  fileprivate func isWritten(in node: JSON5Node) -> Bool {
    if case .text(let text) = self { node.value == .string(text) } else { false }
  }

  /// The members of an object; none of anything else.
  var members: [Member] {
    if case .object(let members) = self { return members }
    return []
  }

  /// The value on one line, as it stands inside a line of a person.
  var line: String { text(.json5, depth: 1) }
}
