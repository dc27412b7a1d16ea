import Engine
import Testing

@testable import ThaiText

@Suite("Words of a debt's step") struct DebtStepWordsTests {
  /// The sentence of the first debt in a plan.
  private func sentence(_ family: Household, _ strategy: RepaymentStrategy = .minimum) -> String? {
    let steps = PlanSteps(of: family.plan(strategy)).steps
    return steps.first { $0.debt == 0 }.map { DebtStepWords($0, in: family).sentence }
  }

  @Test func `equal installments are one sentence until the debt is gone`() {
    let family = Household.small(monthly: 5_000, [.installment("รถ", 3_000, payment: 1_000)])
    #expect(sentence(family) == "“รถ” จ่ายเดือนละ 1,000 บาท จนหมดเดือนกุมภาพันธ์ 2570")
  }

  @Test func `interest first and all of the principal at the end`() {
    let family = Household.small(
      monthly: 2_000,
      [.interestOnly("เถ้าแก่", 3_000, percent: 60)]
    )
    #expect(
      sentence(family, .highestRateFirst)
        == "“เถ้าแก่” จ่ายดอก 150 บาท เดือนธันวาคม 2569 แล้วปิดหนี้ด้วย 3,150 บาท เดือนมกราคม 2570"
    )
  }

  @Test func `interest that never ends is told until the plan ends`() {
    let family = Household.small(
      monthly: 200,
      horizon: 12,
      [.interestOnly("เถ้าแก่", 3_000, percent: 60)]
    )
    #expect(sentence(family) == "“เถ้าแก่” จ่ายดอกเดือนละ 150 บาท จนถึงเดือนพฤศจิกายน 2570")
  }

  @Test func `a debt that is borrowed again each year says how often and for how much`() {
    let family = Household.small(
      cash: 9_000,
      monthly: 1_000,
      horizon: 26,
      [.bullet("กองทุน", 5_000, percent: 12, due: 2, rollsOver: true)]
    )
    #expect(
      sentence(family) == "“กองทุน” ปิดหนี้ด้วย 5,100 บาท เดือนมกราคม 2570 "
        + "แล้วกู้ใหม่ 5,000 บาท อีก 2 รอบ สิ้นแผนยังหมุนอยู่"
    )
  }

  @Test func `a debt that the plan stops borrowing says when it ends`() {
    var family = Household.small(
      living: 1_000,
      horizon: 40,
      [.bullet("กองทุน", 5_000, percent: 12, due: 2, rollsOver: true)]
    )
    family.incomes = [
      Income(name: "ข้าว", recurrence: Recurrence(15_000.baht, months: CalendarMonths([12])))
    ]
    let plan = Timeline(family).recommend(search: .fast)
    let words = PlanSteps(of: plan).steps.map { DebtStepWords($0, in: family).sentence }
    #expect(words.count == 1)
    #expect(words[0].hasSuffix("ไม่กู้อีก") || words[0].hasSuffix("ไม่กู้ใหม่"))
  }

  @Test func `a debt that is paid once a year names its month`() {
    let family = Household.small(
      cash: 90_000,
      horizon: 48,
      [.installment("รถไถ", 40_000, payment: 10_000, months: CalendarMonths([3]))]
    )
    #expect(
      sentence(family) == "“รถไถ” จ่ายปีละ 10,000 บาท ทุกเดือนมีนาคม จนหมดเดือนมีนาคม 2573"
    )
  }

  @Test func `payments that come every third month say so`() {
    let family = Household.small(
      cash: 90_000,
      horizon: 20,
      [.installment("สหกรณ์", 4_000, payment: 1_000, months: CalendarMonths([1, 4, 7, 10]))]
    )
    #expect(
      sentence(family)
        == "“สหกรณ์” จ่ายทุก 3 เดือน ครั้งละ 1,000 บาท ตั้งแต่เดือนมกราคม 2570 จนหมดเดือนตุลาคม 2570"
    )
  }

  @Test func `a number is set off from the words around it`() {
    let family = Household.small(
      cash: 3_000,
      monthly: 500,
      [.installment("สหกรณ์", 6_000, payment: 400)]
    )
    let words = sentence(family, .highestRateFirst) ?? ""
    #expect(words.contains("แล้ว"))
    #expect(!words.contains("แล้ว1"))
    #expect(zip(words, words.dropFirst()).allSatisfy { !($0.isThaiLetter && $1.isNumber) })
  }
}
