import CSV
import HouseholdFile
import JSON5
import LessonLibrary
import Testing

@testable import Advisor

@Suite("Command problem code") struct CommandProblemCodeTests {
  @Test func `no other room uses a code of the commands`() {
    let others =
      HouseholdProblemCode.allCases.map(\.rawValue) + JSON5ProblemCode.allCases.map(\.rawValue)
      + LessonProblemCode.allCases.map(\.rawValue) + CSVProblemCode.allCases.map(\.rawValue)
    #expect(Set(others).count == others.count)
    #expect(Set(others).isDisjoint(with: CommandProblemCode.allCases.map(\.rawValue)))
  }

  @Test func `a code is a letter and three digits`() {
    for code in CommandProblemCode.allCases {
      #expect(code.rawValue.wholeMatch(of: /[A-Z]\d{3}/) != nil)
    }
  }
}
