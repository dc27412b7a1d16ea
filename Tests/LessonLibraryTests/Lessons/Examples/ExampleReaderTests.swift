import LessonLibrary
import Testing

@testable import LessonLibrary

@Suite("Example reader") struct ExampleReaderTests {
  @Test func `a form has fields, and what should come out has names`() throws {
    let text = """
      flat: principal 12000, percent 1.25 month, installments 12

      expect: installment 1150, total interest 1800.00
      rate: received 9000, payment 500, times 24, every day
      expect: nominal rate 891
      """
    let reader = ExampleReader(text, firstLine: 10)
    #expect(reader.problems.isEmpty)
    #expect(reader.examples.map(\.form) == [.flat, .rate])
    #expect(reader.examples.map(\.line) == [10, 13])
    let flat = try #require(reader.examples.first)
    #expect(flat.number("percent")?.description == "1.25" && flat.unit("percent") == "month")
    #expect(flat.number("paid") == nil && flat.unit("paid") == nil)
    #expect(flat.expectations.map(\.name) == ["installment", "total interest"])
    #expect(flat.expectations.map(\.line) == [12, 12])
    #expect(reader.examples[1].unit("every") == "day")
  }

  @Test func `two words before a number are one name`() {
    let reader = ExampleReader(
      "revolving: balance 30000, percent 16 year, minimum percent 8, minimum 500\nexpect: months 37",
      firstLine: 1
    )
    #expect(reader.examples.first?.number("minimum percent")?.digits == 8)
    #expect(reader.examples.first?.number("minimum")?.digits == 500)
  }

  @Test(arguments: [
    ("reckon: 1", 1), ("expect: 1", 1), ("reckon: 1\nreckon: 2\nexpect: 2", 1), ("ก\nexpect: 1", 1),
    ("reckon: 1\nexpect:", 2), ("reckon: 1\nexpect: ก", 2), ("daily: days 1\nexpect: cost 1", 1),
    ("bullet: principal 1, percent 1 year, months 1, ก 1\nexpect: due 1", 1),
    ("reckon: 1\nexpect: due 1", 2), ("rekon: 1\nexpect: 1", 1),
  ])
  func `a line that cannot be read is told`(text: String, line: Int) {
    let reader = ExampleReader(text, firstLine: 1)
    #expect(reader.problems.first?.line == line)
  }
}
