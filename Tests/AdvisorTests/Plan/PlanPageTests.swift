import Advisor
import Engine
import LessonLibrary
import Testing
import ThaiText

@Suite("Plan page") struct PlanPageTests {
  private let start = YearMonth(year: 2026, month: 12)

  /// A family that can pay everything, and pays its dear debt sooner by the recommended plan.
  private var family: Household {
    var family = Household(name: "บ้านทดลอง", start: start, horizon: 36, cash: Money(baht: 2_000))
    family.incomes = [Income(name: "รับจ้าง", recurrence: Recurrence(Money(baht: 9_000)))]
    family.expenses = [
      Expense(name: "กับข้าว", recurrence: Recurrence(Money(baht: 5_000)), isEssential: true)
    ]
    family.debts = [
      Debt(
        name: "เถ้าแก่",
        lender: .informal,
        contract: .interestOnly(
          InterestOnlyContract(
            balance: Money(baht: 20_000),
            rate: RateSchedule(NominalAnnualRate(ppm: 600_000))
          )
        )
      )
    ]
    return family
  }

  private func page(_ household: Household) -> PlanPage {
    let reference = ReferenceValues(
      ceilings: [.informal: NominalAnnualRate(ppm: 150_000)],
      heavyDebtServicePPM: 400_000,
      emergencyMonths: 3
    )
    return PlanPage(
      Diagnosis(household, reference: reference),
      catalogue: .embedded,
      contacts: Contacts(mediation: "1567")
    )
  }

  private func headings(_ page: Page) -> [String] {
    page.blocks.compactMap { if case .heading(let text) = $0 { text } else { nil } }
  }

  @Test func `the parts stand in the order of telling, and end with this month and a lesson`() {
    #expect(
      headings(page(family).page()) == [
        "วันนี้เป็นอย่างไร", "เรื่องที่ควรรู้ก่อน", "เทียบแผน", "แผนที่แนะนำ ทำอย่างไร", "หนี้ลดลงอย่างไร",
        "ปฏิทินจ่ายหนี้", "ทำเดือนนี้", "บทเรียนที่คู่กัน",
      ]
    )
  }

  @Test func `at most four numbers come first`() {
    let opening = page(family).title + page(family).standing
    guard case .points(let points)? = opening.last else { return #expect(Bool(false)) }
    #expect((3...4).contains(points.count))
    #expect(points[0].text == "เป็นหนี้ 1 ก้อน รวม 20,000 บาท")
  }

  @Test func `every month and every observation are shown when asked for`() {
    let whole = page(family).page(keepsMonths: true, tellsAll: true)
    #expect(headings(whole).contains("ทีละเดือน"))
    #expect(headings(whole).contains("เรื่องที่ควรรู้ทั้งหมด"))
    #expect(!PageLayout(width: 80).text(whole).contains("--all"))
  }

  @Test func `a family without debts hears of no plans`() {
    var free = family
    free.debts = []
    #expect(
      headings(page(free).page()).filter { $0.contains("หนี้") || $0.contains("แผน") }.isEmpty
    )
  }

  @Test func `months that fall short are told kindly, with whom to talk to before them`() {
    var poor = family
    poor.incomes[0].recurrence.amount = Money(baht: 5_500)
    let page = page(poor)
    let text = PageLayout(width: 80).text(page.page())
    #expect(headings(page.page()).contains("เดือนที่เงินยังไม่พอ"))
    #expect(text.contains("ไปคุยกับ “เถ้าแก่”"))
    #expect(text.contains("ตอนนี้ทุกแผนยังมีเดือนที่เงินไม่พอ"))
  }

  @Test func `a shortage without end cuts the calendar and shows no steps`() {
    var poor = family
    poor.incomes[0].recurrence.amount = Money(baht: 4_000)
    let text = PageLayout(width: 80).text(page(poor).page())
    #expect(text.contains(PlanWords.calendarEndsEarly))
    #expect(!text.contains("ทำอย่างไร\n"))
    #expect(text.contains("ตอนนี้กินใช้มากกว่าที่หาได้ เดือนละราว 1,000 บาท"))
  }

  @Test func `a choice that the plan takes up is told, and its loan is named by the lender`() {
    var family = family
    family.offers = [
      Offer(
        name: "กู้กลุ่มมาปิดเถ้าแก่",
        choice: .refinance(
          Refinancing(
            debts: ["เถ้าแก่"],
            lender: .savingsGroup,
            rate: NominalAnnualRate(ppm: 120_000),
            termInMonths: 24,
            limit: Money(baht: 20_000)
          )
        )
      )
    ]
    let text = PageLayout(width: 100).text(page(family).page())
    #expect(text.contains(/• กู้กลุ่มออมทรัพย์ [\d,]+ บาท เดือนธันวาคม 2569 มาปิด “เถ้าแก่”/))
    #expect(text.contains(/“กลุ่มออมทรัพย์ ก้อนใหม่” กู้ [\d,]+ บาท เดือนธันวาคม 2569/))
  }

  @Test(
    "no line is wider than the screen and nothing a person wrote escapes",
    arguments: [30, 40, 80, 120]
  )
  func width(_ width: Int) {
    var family = family
    family.name = "บ้าน\u{1B}[2Jทดลอง"
    family.debts[0].name = "เถ้าแก่\u{202E}\u{1B}]0;x\u{7}"
    for style in [DrawingStyle.normal, .plain] {
      let lines = PageLayout(width: width, style: style).lines(
        page(family).page(keepsMonths: true)
      )
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      #expect(!lines.joined().unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }
}
