/// The members of an object while it is read, with a quick answer to whether a key is new.
struct MemberList {
  /// Up to this many keys are compared one by one, which is quicker than an index.
  private static let smallCount = 16

  private(set) var members: [JSON5Member] = []

  /// Where each key is in `members`; empty while the list is small.
  private var index: [String: Int] = [:]

  /// Where a key is written, nil when it is new.
  func span(ofKey key: String) -> SourceSpan? {
    if members.count > Self.smallCount { return index[key].map { members[$0].keySpan } }
    return members.first { $0.key == key }?.keySpan
  }

  /// Adds a member whose key is new.
  mutating func append(_ member: JSON5Member) {
    members.append(member)
    if members.count <= Self.smallCount { return }
    let unindexed = index.count..<members.count
    for place in unindexed { index[members[place].key] = place }
  }
}
