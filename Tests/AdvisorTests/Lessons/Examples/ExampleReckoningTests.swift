import LessonLibrary
import Testing

@testable import Advisor

@Suite("Example reckoning") struct ExampleReckoningTests {
  /// A form with what it gives, and what comes out.
  struct Case: CustomTestStringConvertible, Sendable {
    let given: String
    let expected: String
    var testDescription: String { "\(given) → \(expected)" }
  }

  private func problems(_ given: String, _ expected: String) throws -> [LessonProblem.Fact] {
    let text = SoundLesson.text.replacing("reckon: 100 * 12", with: given)
      .replacing("expect: 1200", with: "expect: \(expected)")
    let reading = LessonReading(ContentFile(name: SoundLesson.file.name, text: text))
    return ExampleReckoning.problems(of: try #require(reading.examples.first)).map(\.fact)
  }

  @Test(arguments: [
    Case(
      given: "flat: principal 45000, percent 1 month, installments 36",
      expected: "installment 1700, total interest 16200, total paid 61200"
    ),
    Case(
      given: "flat: principal 12000, percent 12 year, installments 12",
      expected: "installment 1120, nominal rate 21.46, effective rate 23.7"
    ),
    Case(
      given: "flat: principal 12000, percent 1 month, installments 12, paid 4",
      expected: "owed 8960, interest not due 680, closing 8552"
    ),
    Case(
      given: "flat: principal 12000, percent 1 month, installments 12, paid 4, discount 0",
      expected: "closing 8960"
    ),
    Case(
      given: "flat: principal 12000, percent 1 month, installments 12, paid 9",
      expected: "owed 3360, closing 3243"
    ),
    Case(
      given: "installment: principal 60000, percent 23 year, term 36",
      expected: "installment 2323, months 36"
    ),
    Case(
      given: "installment: principal 10000, percent 12 year, payment 1000",
      expected: "months 11, total interest 589.85, last installment 589.85, total paid 10589.85"
    ),
    Case(
      given: "installment: principal 10000, percent 0 year, payment 1000, paid 4",
      expected: "owed 6000, interest not due 0"
    ),
    Case(
      given: "interestOnly: principal 15000, percent 5 month, months 20",
      expected: "interest 750, total interest 15000, owed 15000"
    ),
    Case(
      given: "bullet: principal 20000, percent 6 year, months 12",
      expected: "interest 1200, due 21200.00"
    ),
    Case(
      given: "daily: received 9000, payment 500, days 24",
      expected: "total paid 12000, cost 3000, percent a day 2.44206, nominal rate 891"
    ),
    Case(
      given: "revolving: balance 30000, percent 16 year, minimum percent 8, minimum 500",
      expected: "months 37, total interest 5306, first payment 2432, first interest 400"
    ),
    Case(
      given: "revolving: balance 30000, percent 16 year, payment 2500",
      expected: "months 14, total interest 2911"
    ),
    Case(
      given: "rate: received 10000, payment 500, times 24, every day",
      expected: "nominal rate 552.28, effective rate 23918, per thousand 460.23"
    ),
    Case(given: "reckon: 1440 - 794", expected: "646"),
  ])
  func `what the engine reckons comes out`(sample: Case) throws {
    #expect(try problems(sample.given, sample.expected) == [])
  }

  @Test func `a number that does not come out is told with the one that does`() throws {
    #expect(
      try problems(
        "bullet: principal 20000, percent 6 year, months 12",
        "interest 1100.5, due 21200"
      )
        == [.sumDiffers(name: "interest", expected: "1,100.5", reckoned: "1,200.0")]
    )
    #expect(
      try problems("reckon: 1 - 2", "0") == [
        .sumDiffers(name: "1 - 2", expected: "0", reckoned: "-1")
      ]
    )
  }

  @Test func `a number is compared with as many decimals as it was written with`() throws {
    let given = "installment: principal 12000, percent 1 month, term 12"
    #expect(try problems(given, "total interest 794") == [])
    #expect(try problems(given, "total interest 794.00").count == 1)
  }

  @Test(arguments: [
    "bullet: principal 0, percent 6 year, months 12", "bullet: principal 1, percent 6, months 12",
    "bullet: principal 1, percent 6 week, months 12",
    "bullet: principal 1, percent 6 year, months 601",
    "flat: principal 1, percent 400 month, installments 12",
    "flat: principal 100, percent 1 month, installments 12, paid 12",
    "installment: principal 1000, percent 12 year, payment 10",
    "installment: principal 1000, percent 12 year", "reckon: 1 / 0",
    "installment: principal 1000, percent 12 year, payment 100, term 3",
    "revolving: balance 30000, percent 16 year",
    "rate: received 1, payment 1, times 1, every decade",
    "daily: received 9000, payment 500, days 0",
  ])
  func `figures that no loan can have are told, never reckoned`(given: String) throws {
    let form = String(given.prefix { $0 != ":" })
    let name = ExampleForm(rawValue: form)?.results.first ?? ""
    #expect(try problems(given, "\(name) 1") == [.example(line: form, .unusable)])
  }

  @Test func `a result that what is given does not lead to is told`() throws {
    let facts = try problems("flat: principal 12000, percent 1 month, installments 12", "owed 1")
    guard case .example("owed", .unknownWord("owed", let allowed))? = facts.first else {
      Issue.record("\(facts)")
      return
    }
    #expect(allowed.contains("installment") && !allowed.contains("owed"))
  }
}
