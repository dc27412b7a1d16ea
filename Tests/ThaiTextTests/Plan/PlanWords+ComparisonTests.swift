import Engine
import Testing
import ThaiText

@Suite("Words on plans side by side") struct PlanWordsComparisonTests {
  /// A card-like debt on which the family could pay more than is asked.
  private let steady = Household.small(
    monthly: 3_000,
    horizon: 36,
    [.interestOnly("เถ้าแก่", 6_000, percent: 60)]
  )
  /// Rice is sold once a year; the cheap debt falls due after the next harvest.
  private var seasonal: Household {
    var family = Household.small(
      living: 1_000,
      horizon: 36,
      [
        .bullet("กองทุน", 20_000, percent: 6, due: 14),
        .installment("เถ้าแก่", 10_000, percent: 60, payment: 600),
      ]
    )
    family.incomes = [
      Income(name: "ข้าว", recurrence: Recurrence(30_000.baht, months: CalendarMonths([12])))
    ]
    return family
  }

  private func plans(_ family: Household) -> [Projection] {
    [Timeline(family).recommend(search: .fast)]
      + [.highestRateFirst, .smallestBalanceFirst, .minimum].map { family.plan($0) }
  }

  @Test func `a row says when the debts end, what they cost and how many months fall short`() {
    let plans = plans(steady)
    #expect(PlanWords.comparison(plans[0]) == ["แผนที่แนะนำ", "ก.พ. 70", "900", "ไม่มี"])
    #expect(PlanWords.comparison(plans[3]) == ["ถ้าทำเหมือนเดิม", "ยังไม่หมด", "10,800", "ไม่มี"])
    #expect(PlanWords.comparison(plans[0]).count == PlanWords.comparisonTitles.count)
  }

  @Test func `a screen reader hears the row as a sentence`() {
    #expect(
      PlanWords.spokenComparison(steady.plan())
        == "ถ้าทำเหมือนเดิม: หนี้ยังไม่หมด เสียดอก 10,800 บาท เงินพอทุกเดือน"
    )
    let poor = Household.small(monthly: 500, [.installment("รถ", 12_000, payment: 1_000)])
    #expect(PlanWords.spokenComparison(poor.plan()).contains("เงินขาดมือ"))
  }

  @Test func `the difference is said in baht and months`() {
    let plans = plans(steady)
    let words = PlanWords.conclusion(best: plans[0], among: plans)
    #expect(
      words[0] == "แผนที่แนะนำ หนี้หมดเดือนกุมภาพันธ์ 2570 เสียดอกน้อยกว่าทำเหมือนเดิม 9,900 บาท "
        + "ถ้าทำเหมือนเดิม อีก 3 ปีก็ยังไม่หมด"
    )
    #expect(words.last?.contains("มีเงินในบ้าน") == true)
    #expect(words.last?.hasSuffix("ยังเป็นหนี้ 6,000 บาท") == true)
  }

  @Test func `debts that end either way are said to end sooner`() {
    let family = Household.small(
      monthly: 3_000,
      horizon: 36,
      [.installment("สหกรณ์", 12_000, percent: 12, payment: 1_000)]
    )
    let plans = plans(family)
    #expect(
      PlanWords.conclusion(best: plans[0], among: plans)[0]
        .hasSuffix("และหนี้หมดเร็วขึ้น 8 เดือน")
    )
  }

  @Test func `a plan that costs less but falls short is warned of`() throws {
    let plans = plans(seasonal)
    try #require(plans[0].isFeasible)
    let words = PlanWords.conclusion(best: plans[0], among: plans)
    #expect(words.contains { $0.contains("เสียดอกน้อยกว่าก็จริง แต่เงินจะขาดมือ") })
  }

  @Test func `the end of the plan is told only where a debt is left`() {
    let family = Household.small(
      monthly: 3_000,
      horizon: 36,
      [.installment("สหกรณ์", 12_000, percent: 12, payment: 1_000)]
    )
    let plans = plans(family)
    #expect(PlanWords.conclusion(best: plans[0], among: plans).count == 1)
  }

  @Test func `no plan is said to cost least where all cost the same`() {
    let family = Household.small(
      monthly: 1_000,
      horizon: 12,
      [.installment("รถ", 12_000, payment: 1_000)]
    )
    let plans = plans(family)
    #expect(PlanWords.conclusion(best: plans[0], among: plans)[0].hasPrefix("ทุกแผนเสียดอกเท่ากัน"))
  }

  @Test func `when no plan reaches, the months come next`() {
    let family = Household.small(monthly: 500, [.installment("รถ", 12_000, payment: 1_000)])
    let plans = plans(family)
    let words = PlanWords.conclusion(best: plans[0], among: plans)
    #expect(words.count == 1)
    #expect(words[0].hasPrefix("ตอนนี้ทุกแผนยังมีเดือนที่เงินไม่พอ"))
    #expect(words[0].hasSuffix("ควรไปคุยกับใครก่อน"))
  }

  @Test func `one plan alone is compared with nothing`() {
    let plan = steady.plan(.highestRateFirst)
    #expect(
      PlanWords.conclusion(best: plan, among: [plan])
        == ["แผนปิดหนี้แพงก่อน จ่ายได้ครบทุกเดือน หนี้หมดเดือนกุมภาพันธ์ 2570"]
    )
  }
}
