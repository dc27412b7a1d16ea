import Testing
import ThaiText

@testable import Engine

@Suite("Words of why a debt is treated so") struct WhyWordsDebtsTests {
  private let dear = Debt.installment("เถ้าแก่", 6_000, percent: 60, payment: 500)
  private let cheap = Debt.installment("สหกรณ์", 6_000, percent: 6, payment: 500)

  /// What is said of each debt of a plan.
  private func told(_ household: Household, _ strategy: RepaymentStrategy) -> [String] {
    let plan = household.plan(strategy)
    return plan.debtReasons(of: household).enumerated().map {
      WhyWords.debt($0.element, $0.offset, of: household, in: plan)
    }
  }

  @Test func `the dearest debt is told in baht of a hundred, and what comes after it follows`() {
    let family = Household.small(monthly: 4_000, [dear, cheap])
    #expect(
      told(family, .highestRateFirst) == [
        "“เถ้าแก่” แพงสุด ทุก 100 บาท เสียดอกเดือนละ 5 บาท เงินที่เหลือจึงมาก้อนนี้ก่อน",
        "“สหกรณ์” ทุก 100 บาท เสียดอกเดือนละ 0.50 บาท ถูกกว่า “เถ้าแก่” ที่เสียเดือนละ 5 บาท "
          + "จึงจ่ายตามกำหนดไปก่อน ปิด “เถ้าแก่” แล้วจึงโปะก้อนนี้ ตั้งแต่เดือนมกราคม 2570",
      ]
    )
  }

  @Test func `where nothing is paid ahead, nothing of it is said`() {
    let family = Household.small(monthly: 4_000, [dear, cheap])
    let words = told(family, .minimum)
    #expect(words[0].hasSuffix("เสียดอกเดือนละ 5 บาท จ่ายตามกำหนด หมดเดือนมิถุนายน 2571"))
    #expect(words[1].hasSuffix("ที่เสียเดือนละ 5 บาท จึงจ่ายตามกำหนด"))
    let poor = Household.small(monthly: 100, horizon: 6, [dear])
    #expect(told(poor, .minimum)[0].hasSuffix("แต่ยังไม่มีเงินเหลือมาโปะ"))
  }

  @Test func `a cheaper debt that is paid ahead beside a dearer one is told so`() {
    let family = Household.small(monthly: 4_000, [dear, cheap])
    var first = family
    first.debts[1] = .installment("สหกรณ์", 3_000, percent: 6, payment: 500)
    let cheaper = told(first, .smallestBalanceFirst)
    #expect(cheaper[0].hasSuffix("เงินที่เหลือจึงมาก้อนนี้ก่อน"))
    #expect(cheaper[1].hasSuffix("แต่มีเงินพอ จึงปิดก้อนนี้ด้วย เดือนธันวาคม 2569"))
  }

  @Test func `a debt without interest is never called dear`() {
    let free = Debt.installment("ญาติ", 3_000, payment: 300)
    #expect(told(.small(monthly: 300, [free]), .minimum) == ["“ญาติ” ไม่มีดอก จ่ายตามกำหนดก็พอ"])
    #expect(
      told(.small(monthly: 5_000, [free]), .highestRateFirst)
        == ["“ญาติ” ไม่มีดอก มีเงินพอ จึงปิดก้อนนี้ เดือนธันวาคม 2569"]
    )
    #expect(
      told(.small(monthly: 900, [cheap, free]), .minimum)[1].hasSuffix("ไม่มีดอก จ่ายตามกำหนดก็พอ")
    )
  }

  @Test func `a few baht ahead are not worth naming`() {
    let family = Household.small(monthly: 1_050, horizon: 6, [dear, cheap])
    #expect(told(family, .highestRateFirst)[0].hasSuffix("แต่ยังไม่มีเงินเหลือมาโปะ"))
  }

  @Test func `a debt of little interest is told by the year`() {
    let student = Debt.installment("กยศ.", 6_000, percent: 1, payment: 100)
    #expect(told(.small(monthly: 700, [dear, student]), .minimum)[1].contains("เสียดอกปีละ 1 บาท"))
  }

  @Test func `a name cannot act on the screen`() {
    var family = Household.small(monthly: 4_000, [dear])
    family.debts[0].name = "\u{1B}[2J"
    #expect(!told(family, .minimum)[0].contains("\u{1B}"))
  }
}
