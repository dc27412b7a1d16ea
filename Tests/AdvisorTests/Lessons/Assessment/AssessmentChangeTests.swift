import LessonLibrary
import Testing

@testable import Advisor

@Suite("Assessment change") struct AssessmentChangeTests {
  private let right = ["share-equally": 2, "interest-paid": 1]
  private let half = ["share-equally": 2]

  private func change(_ people: [([String: Int], [String: Int])]) -> AssessmentChange {
    AssessmentChange(assessment: .embedded, people: people.map { (before: $0.0, after: $0.1) })
  }

  @Test func `means are over all people, rounded half up`() {
    let points = change([(half, right), ([:], right), ([:], half)]).points(of: .knowledge)
    #expect((points.before, points.after) == (1, 5))
    #expect(points.meanTenths(.before) == 3)
    #expect(points.meanTenths(.after) == 17)
    #expect(
      change([([:], half), ([:], half), ([:], [:]), ([:], [:])]).points(of: .knowledge)
        .meanTenths(.after) == 5
    )
  }

  @Test func `people are counted as better, the same or worse part by part`() {
    let change = change([(half, right), (right, half), (right, right), ([:], half)])
    #expect(
      change.movement(of: .knowledge) == AssessmentChange.Movement(better: 2, same: 1, worse: 1)
    )
    #expect(
      change.movement(of: .attitude) == AssessmentChange.Movement(better: 0, same: 4, worse: 0)
    )
  }

  @Test func `the share of a question is in percent of its points`() {
    let answers = ["keep-account": 3]
    let change = change([([:], answers), (answers, answers)])
    let points = change.points(of: change.assessment.questions[7])
    #expect((points.percent(.before), points.percent(.after)) == (33, 67))
  }

  @Test func `the weakest questions come first, strong ones not at all`() {
    let all = Assessment.embedded.questions.reduce(into: [:]) { answers, question in
      answers[question.id] =
        (question.choices.firstIndex { $0.points == question.mostPoints } ?? 0) + 1
    }
    #expect(change([([:], all)]).weakest(atMost: 3).isEmpty)
    var some = all
    some["pay-on-time"] = 2
    some["interest-paid"] = nil
    #expect(change([([:], some)]).weakest(atMost: 3).map(\.id) == ["interest-paid", "pay-on-time"])
    #expect(change([([:], some)]).weakest(atMost: 1).map(\.id) == ["interest-paid"])
  }

  @Test func `nobody has no mean`() {
    let points = change([]).points(of: .knowledge)
    #expect(points.meanTenths(.after) == 0 && points.percent(.after) == 0)
  }
}
