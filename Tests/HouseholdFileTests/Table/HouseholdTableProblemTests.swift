import CSV
import HouseholdFile
import Testing

@Suite("Household table problem") struct HouseholdTableProblemTests {
  @Test func `codes are a letter and three digits and never move`() {
    #expect(
      HouseholdTableProblemCode.allCases.map(\.rawValue)
        == [
          "T101", "T102", "T103", "T104", "T105", "T106", "T107", "T108", "T201", "T202", "T301",
        ]
    )
  }

  @Test func `a problem of a rule keeps the code of the rule, one of a row that of the row`() {
    let value = FileProblem(.value(.textEmpty), field: "debts[0].name")
    #expect(HouseholdTableProblem(.value(value)).code == "S218")
    #expect(HouseholdTableProblem(.spelling(.quoteNotClosed)).code == "C101")
    #expect(HouseholdTableProblem(.empty).code == "T101")
  }
}
