import Engine
import HouseholdFile
import ThaiText

extension AnswerKind {
  /// A name without a number that could be a card's or an account's.
  static func name(_ text: String) throws(ValueProblem) -> Reading {
    let name = try ValueLimits.name(text)
    let digits = name.count { $0.isNumber }
    return digits < 9 ? .answer(.text(name)) : .problem([HomeWords.nameIsNumber])
  }

  /// People by age: "2 1 1", or "ผู้ใหญ่ 2 เด็ก 1".
  static func people(_ text: String) -> Reading {
    guard let counts = PeopleReading.read(text),
      counts.allSatisfy({ ValueLimits.people.contains($0) })
    else { return .problem([HomeWords.peopleUnreadable]) }
    let people = People(adults: counts[0], children: counts[1], elders: counts[2])
    return .answer(.people(people))
  }
}

/// The people of a house as they are typed.
enum PeopleReading {
  /// Adults, children and elders; nil when they cannot be read.
  static func read(_ text: String) -> [Int]? {
    named(text) ?? inOrder(text)
  }

  /// "2 1 1": three numbers, or fewer when the last ages have nobody.
  private static func inOrder(_ text: String) -> [Int]? {
    let parts = text.split { " ,+/".contains($0) }
    let counts = parts.compactMap { WholeNumberReading.read(String($0)) }
    guard counts.count == parts.count, (1...3).contains(counts.count) else { return nil }
    return counts + Array(repeating: 0, count: 3 - counts.count)
  }

  /// "ผู้ใหญ่ 2 เด็ก 1": every number after the name of its age.
  private static func named(_ text: String) -> [Int]? {
    var rest = text.filter { $0 != " " && $0 != "," }[...]
    var counts = [0, 0, 0]
    while !rest.isEmpty {
      guard let (age, name) = nextAge(in: rest) else { return nil }
      rest = rest.dropFirst(name.count)
      let digits = rest.prefix { $0.isNumber }
      guard let count = WholeNumberReading.read(String(digits)) else { return nil }
      rest = rest.dropFirst(digits.count)
      if rest.hasPrefix(HomeWords.person), nextAge(in: rest) == nil {
        rest = rest.dropFirst(HomeWords.person.count)
      }
      counts[age] += count
    }
    return counts
  }

  private static func nextAge(in rest: Substring) -> (age: Int, name: String)? {
    for (age, names) in HomeWords.ages.enumerated() {
      if let name = names.first(where: { rest.hasPrefix($0) }) { return (age, name) }
    }
    return nil
  }
}
