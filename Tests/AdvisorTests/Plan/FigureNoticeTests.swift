import Advisor
import Engine
import ReferenceFigures
import Testing

@Suite("Figures to ask about first, in sample families") struct FigureNoticeTests {
  private let endOf2569 = YearMonth(year: 2026, month: 12)

  private func doubts(
    _ scenario: String,
    from start: YearMonth? = nil
  ) throws -> [String: ReferenceFigure.Doubt] {
    let diagnosis =
      start.map { ScenarioDiagnosis.quick(scenario, from: $0) }
      ?? ScenarioDiagnosis.whole[scenario]
    return Dictionary(
      uniqueKeysWithValues: try #require(diagnosis).figureNotices.map { ($0.figure.id, $0.doubt) }
    )
  }

  @Test(arguments: ["factory-worker-cards", "cards-overdue"])
  func `a card's minimum that ends with 2569 is told by a plan that goes on`(
    scenario: String
  ) throws {
    #expect(try doubts(scenario)["minimum-credit-card"] == .ends(endOf2569))
  }

  @Test func `a plan that begins after that says that the figure has ended`() throws {
    let start = endOf2569.adding(months: 1)
    #expect(try doubts("cards-overdue", from: start)["minimum-credit-card"] == .ended(endOf2569))
  }

  @Test func `families without a credit card hear nothing of its minimum`() throws {
    #expect(try doubts("rubber-tappers-south")["minimum-credit-card"] == nil)
  }

  @Test func `a discount that is not known for sure is told when the plan counts on it`() throws {
    let found = try doubts("factory-worker-cards").keys.filter { $0.hasPrefix("closing-discount") }
    #expect(found == ["closing-discount-second-third"])
  }

  @Test func `a rule of thumb is told as such, a ceiling of the law needs no word`() throws {
    let diagnosis = try #require(ScenarioDiagnosis.whole["village-fund-bridged"])
    #expect(diagnosis.observations.contains { $0.id == .rateAboveCeiling })
    #expect(
      diagnosis.figureNotices.map(\.figure.id).sorted() == [
        "threshold-debt-service-heavy", "threshold-emergency-least",
      ]
    )
    #expect(diagnosis.figureNotices.allSatisfy { $0.isRuleOfThumb })
  }

  @Test func `a ceiling that is only reasoned is told with a warning`() throws {
    var household = Household(name: "บ้าน", start: endOf2569, cash: Money(baht: 90_000))
    household.debts = [
      Debt(
        name: "กลุ่ม",
        lender: .savingsGroup,
        contract: .interestOnly(
          InterestOnlyContract(
            balance: Money(baht: 9_000),
            rate: RateSchedule(NominalAnnualRate(ppm: 240_000))
          )
        )
      )
    ]
    let diagnosis = ScenarioDiagnosis.diagnosis(household)
    #expect(diagnosis.observations.contains { $0.id == .rateAboveCeiling })
    let notice = try #require(diagnosis.figureNotices.first)
    #expect(notice.figure.id == "ceiling-savings-group")
    #expect(notice.doubt == .unsure)
    #expect(!notice.isRuleOfThumb)
  }

  @Test func `a ceiling of low confidence accuses nobody`() {
    let figures = ReferenceFigures(
      """
      { figures: [{ id: 'x', topic: 'ceiling', lender: 'bank', title: 'ก', value: 1,
        unit: 'percentPerYear', source: 's', confidence: 'L' }] }
      """
    )
    #expect(figures.values(in: endOf2569).ceilings.isEmpty)
  }
}
