import JSON5
import Engine
import HouseholdFile
import Testing

@Suite("Contradiction") struct ContradictionTests {
  @Test func `every contradiction has a code of its own, in order`() {
    let month = YearMonth.be(2570, 1)
    let contradictions: [Contradiction] = [
      .untilBeforeFrom(from: month, until: month), .nameDoubled(.debt, name: "", firstLine: 1),
      .referenceUnknown(.asset, name: "", nearest: nil),
      .remainingExceedsWhole(remaining: 2, whole: 1, wholeKey: "days"),
      .bothGiven(first: "", second: ""), .overdueExceedsOwed(overdue: .zero, owed: .zero),
      .rateStepsOutOfOrder(previous: month, found: month), .partnerMissing(given: "", missing: ""),
      .prepaymentNotPossible(.any, kind: "flat", possible: []),
      .turnsOutOfOrder(previous: month, found: month),
      .turnBeforeStart(start: month, found: month), .turnAfterEnd(end: month, found: month),
      .loanDueBeforeTurn(turn: month, found: month),
    ]
    #expect(contradictions.map(\.code.rawValue) == (301...313).map { "S\($0)" })
  }

  @Test func `a contradiction is told once, at the value that must give way`() {
    let problems = fileProblems(
      """
      { plodnee: 1, name: 'บ้าน', incomes: [{ name: 'ก', amount: 1,
        until: '2570-01',
        from: '2570-02' }] }
      """
    )
    #expect(problems.map { "\($0.field) \($0.span?.start.line ?? 0)" } == ["incomes[0].until 2"])
  }
}
