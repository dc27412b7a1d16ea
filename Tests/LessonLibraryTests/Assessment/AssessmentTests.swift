import LessonLibrary
import Testing

@Suite("Assessment") struct AssessmentTests {
  private let assessment = Assessment.embedded

  @Test func `knowledge, behaviour and attitude are asked, in this order`() {
    #expect((12...16).contains(assessment.questions.count))
    let parts = assessment.questions.map(\.part)
    #expect(parts == AssessmentPart.allCases.flatMap { part in parts.filter { $0 == part } })
    for part in AssessmentPart.allCases {
      #expect(assessment.questions(of: part).count >= 3, "\(part)")
    }
    #expect(assessment.questions(of: .behaviour).map(\.number).first == 8)
  }

  @Test func `every question has its own name and leads to a lesson`() {
    #expect(Set(assessment.questions.map(\.id)).count == assessment.questions.count)
    for question in assessment.questions {
      #expect(LessonCatalogue.embedded.lesson(question.lesson) != nil, "\(question.id)")
      #expect(Set(question.choices.map(\.text)).count == question.choices.count)
    }
  }

  @Test func `what is known counts one point and is never guessed by not knowing`() {
    for (_, question) in assessment.questions(of: .knowledge) {
      #expect(question.choices.map(\.points).sorted() == [0, 0, 0, 1])
      #expect(question.choices.last?.points == 0)
    }
    #expect(assessment.mostPoints(of: .knowledge) == 7)
  }

  @Test func `what is done counts up to three points, what is thought up to four`() {
    for (_, question) in assessment.questions(of: .behaviour) { #expect(question.mostPoints == 3) }
    for (_, question) in assessment.questions(of: .attitude) { #expect(question.mostPoints == 4) }
  }

  @Test func `points are those of the choices taken; what is left out brings none`() {
    let first = assessment.questions[0]
    #expect(first.points(of: 2) == 1)
    for choice in [nil, 0, 1, 5, -1] as [Int?] { #expect(first.points(of: choice) == 0) }
    #expect(assessment.points(of: .knowledge, answers: ["share-equally": 2, "none": 1]) == 1)
    #expect(assessment.points(of: .behaviour, answers: ["borrow-to-eat": 1]) == 3)
    #expect(assessment.points(of: .attitude, answers: [:]) == 0)
  }
}
