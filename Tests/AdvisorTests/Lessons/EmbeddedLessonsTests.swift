import Advisor
import Engine
import LessonLibrary
import ReferenceFigures
import Testing

@Suite("Embedded lessons") struct EmbeddedLessonsTests {
  private let catalogue = LessonCatalogue.embedded

  @Test func `every lesson passes the check that trainers use, arithmetic and links included`() {
    let problems = LessonCheck().problems(in: EmbeddedContent.lessons)
    for problem in problems { Issue.record("\(problem)") }
    #expect(catalogue.lessons.count == EmbeddedContent.lessons.count { $0.name.hasSuffix(".md") })
  }

  @Test(arguments: Observation.ID.allCases)
  func `every observation is answered by a lesson that asks for nothing more`(id: Observation.ID) {
    let answering = catalogue.lessons(answering: id.rawValue).filter { lesson in
      lesson.about.answers.contains { $0.observation == id.rawValue && $0.conditionCount == 0 }
    }
    #expect(!answering.isEmpty)
  }

  @Test func `every lesson is reached from an observation, or from one that is`() {
    var reached = Set(catalogue.lessons.filter { !$0.answers.isEmpty }.map(\.slug))
    var waiting = Array(reached)
    while let slug = waiting.popLast() {
      for lesson in catalogue.lesson(slug).map(catalogue.lessons(after:)) ?? []
      where reached.insert(lesson.slug).inserted {
        waiting.append(lesson.slug)
      }
    }
    #expect(catalogue.lessons.map(\.slug).filter { !reached.contains($0) } == [])
  }
}
