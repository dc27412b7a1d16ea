import Engine
import LessonLibrary
import Testing

@testable import Advisor

@Suite("A workshop's agenda") struct AgendaTests {
  private static let catalogue = LessonCatalogue.embedded

  private static func agenda(minutes: Int, households: Int = 3) -> Agenda {
    let participants = (1...households).map { number in
      Agenda.Participant(SampleDiagnosis.diagnosis(), code: "\(number)", catalogue: catalogue)
    }
    return Agenda(participants, minutes: minutes, catalogue: catalogue)
  }

  @Test("it never takes longer than there is time", arguments: [30, 60, 90, 119, 120, 180, 360])
  func time(minutes: Int) {
    let agenda = Self.agenda(minutes: minutes)
    #expect(agenda.items.isEmpty || agenda.used <= minutes)
  }

  @Test func `every lesson answers somebody, once, in the order of the curriculum`() {
    let items = Self.agenda(minutes: 240).items
    #expect(items.count >= 3)
    #expect(items.allSatisfy { $0.codes == ["1", "2", "3"] && !$0.kinds.isEmpty })
    let numbers = items.map(\.lesson.number)
    #expect(numbers == Set(numbers).sorted())
  }

  @Test func `the lesson that most need is there, and each household has its turn`() throws {
    let many = (1...9).map { number in
      Agenda.Participant(SampleDiagnosis.diagnosis(), code: "\(number)", catalogue: Self.catalogue)
    }
    var calm = SampleDiagnosis.household
    calm.debts = []
    calm.savings = []
    let other = Agenda.Participant(
      SampleDiagnosis.diagnosis(calm),
      code: "10",
      catalogue: Self.catalogue
    )
    let first = try #require(many[0].lessons.first?.slug)
    let agenda = Agenda(many + [other], minutes: 300, catalogue: Self.catalogue)
    #expect(agenda.items.map(\.lesson.slug).contains(first))
    #expect(other.lessons.isEmpty || agenda.items.contains { $0.codes.contains("10") })
  }

  @Test func `more time never helps fewer`() {
    let counts = stride(from: 60, through: 300, by: 30).map { Self.agenda(minutes: $0).items.count }
    #expect(counts == counts.sorted())
  }
}
