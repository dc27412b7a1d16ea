import Engine
import LessonLibrary
import Testing

@testable import Advisor

@Suite("Answered observations") struct AnsweredObservationsTests {
  /// Whether an answer with such conditions holds for the sample household.
  private func holds(_ conditions: String, for id: String = "interest-only-debt") throws -> Bool {
    let text = SoundLesson.text.replacing(
      "\"informal-debt\"",
      with: "{ \"observation\": \"\(id)\"\(conditions) }"
    )
    let reading = LessonReading(ContentFile(name: SoundLesson.file.name, text: text))
    let lesson = try #require(reading.lesson, "\(reading.problems)")
    return !AnsweredObservations(of: lesson, in: SampleDiagnosis.diagnosis()).observations.isEmpty
  }

  @Test(arguments: [
    ("", true), (", \"lender\": \"informal\"", true), (", \"lender\": \"bank\"", false),
    (", \"lender\": [\"bank\", \"informal\"]", true), (", \"kind\": \"interestOnly\"", true),
    (", \"kind\": \"flat\"", false), (", \"owes\": \"hirePurchase\"", true),
    (", \"owes\": \"studentLoan\"", false), (", \"with\": \"flat-rate\"", true),
    (", \"with\": [\"flat-rate\", \"daily-debt\"]", false), (", \"without\": \"daily-debt\"", true),
    (", \"without\": [\"daily-debt\", \"flat-rate\"]", false), (", \"least\": 10000", true),
    (", \"least\": 10000.01", false),
    (", \"lender\": \"informal\", \"least\": 20000", false),
  ])
  func `every condition must hold`(conditions: String, isHolding: Bool) throws {
    #expect(try holds(conditions) == isHolding)
  }

  @Test func `who cannot pay even with the plan is told apart`() throws {
    #expect(try !holds(", \"with\": \"cannot-pay\""))
    #expect(try holds(", \"without\": \"cannot-pay\""))
    var household = SampleDiagnosis.household
    household.incomes = []
    let poor = SampleDiagnosis.diagnosis(household)
    #expect(!poor.best.isFeasible)
    let first = { (diagnosis: Diagnosis) in
      LessonPairing(diagnosis, catalogue: ScriptedWorld().world.lessons).lessons()
        .first { $0.observations.contains { $0.id == .shortMonths } }?.lesson.slug
    }
    #expect(first(poor) == "month-short")
  }

  @Test func `a lender is asked only of an observation that speaks of a debt`() throws {
    #expect(try !holds(", \"lender\": \"informal\"", for: "informal-debt"))
    #expect(try holds(", \"owes\": \"informal\"", for: "informal-debt"))
  }

  @Test(arguments: [
    ("rate-above-ceiling", 60), ("flat-rate", 21), ("no-emergency-money", 3),
    ("reducible-expenses", 2_400), ("informal-debt", 10_000),
  ])
  func `the size of an observation is in its own unit`(id: String, size: Int) throws {
    #expect(try holds(", \"least\": \(size)", for: id))
    #expect(try !holds(", \"least\": \(size + 1)", for: id))
  }
}
