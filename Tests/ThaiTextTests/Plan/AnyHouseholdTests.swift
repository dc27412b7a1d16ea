import Engine
import Testing
import ThaiText

@Suite("The words of any household's plan") struct AnyHouseholdTests {
  /// Every sentence of a report.
  private func sentences(_ family: Household, _ plan: Projection) -> [String] {
    let usual = family.plan()
    return PlanWords.standing(
      Indicators(of: family),
      of: family,
      usual: usual,
      bearablePPM: 400_000
    )
      + PlanWords.conclusion(best: plan, among: [plan, usual])
      + PlanWords.shortMonths(of: plan, in: family).flatMap { [$0.text, $0.detail] }
      + PlanWords.steps(of: plan, in: family) + PlanWords.debtByYear(plan)
      + PlanWords.thisMonth(plan, of: family)
      + [PlanWords.chartCaption(plan, from: 1.baht), PlanWords.spokenComparison(plan)]
  }

  @Test func `no sentence has a double space, an empty end or a number that clings to Thai`() {
    for seed in 0..<50 {
      let family = Household.any(seed: UInt64(seed)).named("ก", "เถ้าแก่")
      let plan = Timeline(family).recommend(search: .fast)
      for sentence in sentences(family, plan) {
        #expect(!sentence.contains("  "), "\(sentence)")
        #expect(sentence.first != " " && sentence.last != " ", "\(sentence)")
        #expect(!sentence.hasNumberClingingToThai, "\(sentence)")
        #expect(!sentence.contains("-"), "\(sentence)")
      }
    }
  }

  @Test("a whole page fits every screen", arguments: [30, 40, 80])
  func fits(width: Int) {
    for seed in 0..<20 {
      let family = Household.any(seed: UInt64(seed * 7 + width))
      let plan = Timeline(family).recommend(search: .fast)
      let page = Page([
        .title(family.name.safeForTerminal), .steps(sentences(family, plan)),
        .calendar(PaymentCalendar(plan, of: family)),
        .table(
          TextTable(
            columns: PlanWords.monthTitles.map(TextTable.Column.amounts),
            rows: plan.months.indices.map { PlanWords.month(plan, $0) }
          )
        ),
      ])
      for style in [DrawingStyle.normal, .plain] {
        let lines = PageLayout(width: width, style: style).lines(page)
        #expect(lines.allSatisfy { $0.displayWidth <= width }, "seed \(seed)")
      }
    }
  }
}

extension Household {
  /// The same household with names of plain words, as the sentences around them are looked at.
  fileprivate func named(_ own: String, _ debts: String) -> Household {
    var household = self
    household.name = own
    for index in household.debts.indices { household.debts[index].name = debts }
    for index in household.savings.indices { household.savings[index].name = own }
    return household
  }
}

extension String {
  /// Whether a digit stands directly beside a Thai letter.
  fileprivate var hasNumberClingingToThai: Bool {
    zip(self, dropFirst()).contains { one, other in
      (one.isASCII && one.isNumber && other.isThai)
        || (one.isThai && other.isASCII && other.isNumber)
    }
  }
}

extension Character {
  fileprivate var isThai: Bool {
    unicodeScalars.first.map { (0x0E01...0x0E5B).contains($0.value) } ?? false
  }
}
