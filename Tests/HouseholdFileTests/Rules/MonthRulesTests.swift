import Engine
import HouseholdFile
import Testing

@Suite("Month rules") struct MonthRulesTests {
  private func months(_ text: String) -> String {
    "incomes: [{ name: 'ก', amount: 1, months: \(text) }]"
  }

  @Test func `both eras are the same month`() throws {
    #expect(try household("start: '2569-12'").start == household("start: '2026-12'").start)
  }

  @Test func `a month without quotes is a spelling that is told`() {
    #expect(fileProblems(file("start: 2569-12")).map(\.code) == ["J108"])
    #expect(valueProblem("start: 2569") == .wrongShape(expected: .month, found: .number("2569")))
  }

  @Test func `months of the year are kept in their own order`() throws {
    #expect(
      try household(months("[11, 1, 5]")).incomes[0].recurrence.months
        == CalendarMonths([1, 5, 11])
    )
  }

  @Test func `a list of months has at least one, none twice, all of them real`() {
    #expect(valueProblem(months("[]")) == .listEmpty)
    #expect(valueProblem(months("[5, 11, 5]")) == .monthRepeated(5))
    #expect(
      summary(months("[0, 13, 1.5, '3']")) == [
        "S209 incomes[0].months[0]", "S209 incomes[0].months[1]", "S204 incomes[0].months[2]",
        "S202 incomes[0].months[3]",
      ]
    )
  }
}
