import ThaiText

/// The people of a house as they are typed.
enum PeopleReading {
  /// Adults, children and elders; nil when they cannot be read.
  static func read(_ text: String) -> [Int]? {
    if let counts = inOrder(text) ?? partOfAll(text) { return counts }
    var scan = PeopleScan(text)
    return scan.takeAll()
  }

  /// "5 คน เด็ก 2": all people first, then those of some ages; the others are adults.
  private static func partOfAll(_ text: String) -> [Int]? {
    guard let (before, after) = text.components(partedAt: HomeWords.person),
      let all = WholeNumberReading.read(before)
    else { return nil }
    var scan = PeopleScan(after)
    guard let counts = scan.takeAll(), counts != [0, 0, 0] else { return nil }
    let rest = all - counts.reduce(0, +)
    guard rest == 0 || rest > 0 && counts[0] == 0 else { return nil }
    return [counts[0] + rest, counts[1], counts[2]]
  }

  /// "2 1 1": three numbers, or fewer when the last ages have nobody.
  private static func inOrder(_ text: String) -> [Int]? {
    let parts = text.split { " ,+/".contains($0) }
    let counts = parts.compactMap { WholeNumberReading.read(String($0)) }
    guard counts.count == parts.count, (1...3).contains(counts.count) else { return nil }
    return counts + Array(repeating: 0, count: 3 - counts.count)
  }
}

/// "ผู้ใหญ่ 2 เด็ก 1", "ผัวเมีย ลูกสองคน", "2 ผู้ใหญ่ 1 เด็ก": the ages by name, with their numbers.
private struct PeopleScan {
  private var rest: Substring
  private var counts = [0, 0, 0]
  /// A number whose age has not been named yet.
  private var waiting: Int?

  init(_ text: String) {
    rest = text.filter { !", +".contains($0) }[...]
  }

  mutating func takeAll() -> [Int]? {
    while !rest.isEmpty {
      if take(firstOf: HomeWords.aroundPeople) != nil { continue }
      if take(firstOf: HomeWords.nobody) != nil {
        guard takeAge() ?? take(anyOf: HomeWords.kin) != nil else { return nil }
      } else if let group = takeGroup() {
        counts[group.age] += max(group.count, waiting ?? 0)
        waiting = nil
      } else if let kin = take(anyOf: HomeWords.kin) {
        counts[kin] += waiting ?? takeCount() ?? 1
        waiting = nil
      } else if let age = takeAge() {
        guard let count = waiting ?? takeCount() ?? takeNobody() else { return nil }
        counts[age] += count
        waiting = nil
      } else {
        guard waiting == nil, let count = takeCount() else { return nil }
        waiting = count
      }
    }
    // A number without an age is told of all.
    guard let waiting else { return counts }
    return counts == [0, 0, 0] ? [waiting, 0, 0] : nil
  }

  /// The "ไม่มี" that stands behind an age.
  private mutating func takeNobody() -> Int? { take(firstOf: HomeWords.nobody).map { _ in 0 } }

  private mutating func take(firstOf words: [String]) -> String? {
    guard let word = words.first(where: { rest.hasPrefix($0) }) else { return nil }
    rest = rest.dropFirst(word.count)
    return word
  }

  /// Several people by one word, such as "ผัวเมีย".
  private mutating func takeGroup() -> (age: Int, count: Int)? {
    guard let group = HomeWords.groups.first(where: { rest.hasPrefix($0.word) }) else { return nil }
    rest = rest.dropFirst(group.word.count)
    return (group.age, group.count)
  }

  private mutating func takeAge() -> Int? { take(anyOf: HomeWords.ages) }

  /// The place of the list of which a word stands next.
  private mutating func take(anyOf lists: [[String]]) -> Int? {
    for (place, words) in lists.enumerated() where take(firstOf: words) != nil { return place }
    return nil
  }

  /// A number, and the word that counts people after it.
  private mutating func takeCount() -> Int? {
    for length in stride(from: min(rest.count, 12), to: 0, by: -1) {
      guard let count = WholeNumberReading.read(String(rest.prefix(length))) else { continue }
      rest = rest.dropFirst(length)
      if rest.hasPrefix(HomeWords.person), !HomeWords.elderNames.contains(where: rest.hasPrefix) {
        rest = rest.dropFirst(HomeWords.person.count)
      }
      return count
    }
    return nil
  }
}
