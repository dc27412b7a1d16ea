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
    let isPlain = text.allSatisfy { $0.isNumber || " ,+/".contains($0) }
    return .answer(.people(people), repeatBack: !isPlain)
  }
}
