import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Why page") struct WhyPageTests {
  private func diagnosis(_ change: (inout Household) -> Void = { _ in }) -> Diagnosis {
    var household = SampleDiagnosis.household
    change(&household)
    return Diagnosis(household, reference: SampleDiagnosis.reference)
  }

  private func headings(_ page: Page) -> [String] {
    page.blocks.compactMap { if case .heading(let text) = $0 { text } else { nil } }
  }

  private func points(_ page: Page) -> [Page.Point] {
    page.blocks.flatMap { block -> [Page.Point] in
      guard case .points(let points) = block else { return [] }
      return points
    }
  }

  private func paragraphs(_ page: Page) -> [String] {
    page.blocks.compactMap { if case .paragraph(let text) = $0 { text } else { nil } }
  }

  @Test func `each debt says why, and its sum, and all interest is that of the comparison`() {
    let diagnosis = diagnosis()
    let page = WhyPage(diagnosis).page(.debt)
    let points = points(page)
    #expect(points.count == diagnosis.household.debts.count)
    #expect(points[0].text.hasPrefix("“เถ้าแก่” "))
    #expect(points[0].detail.hasPrefix("วันนี้เป็นหนี้ 10,000 ดอก "))
    #expect(paragraphs(page) == [WhyWords.interest(of: diagnosis.best)])
    #expect(paragraphs(page)[0].contains(diagnosis.best.totalInterest.wholeThai))
  }

  @Test func `the month's topic begins with where this month's money goes`() {
    let page = WhyPage(diagnosis()).page(.month)
    #expect(headings(page) == [WhyWords.thisMonthHeading, WhyWords.monthsHeading])
    #expect(
      paragraphs(page)[0].hasPrefix(
        "เดือนธันวาคม 2569 มีเงินอยู่ 3,000 เงินเข้า 10,000 รวม 13,000 บาท"
      )
    )
  }

  @Test func `months that fall short say why`() {
    let poor = diagnosis { $0.incomes[0].recurrence.amount = Money(baht: 7_000) }
    let page = WhyPage(poor).page(.month)
    #expect(headings(page).last == WhyWords.shortHeading)
    #expect(points(page).last?.text.contains(" ขาด ") == true)
    #expect(!poor.best.isFeasible)
    #expect(!paragraphs(page).contains(WhyWords.nothingKept))
  }

  @Test func `choices say whether they are taken up, and a file without any says so`() {
    let none = WhyPage(diagnosis()).page(.choice)
    #expect(paragraphs(none) == [WhyWords.noChoices])
    let some = diagnosis {
      $0.offers = [Offer(name: "ขายผัก", choice: .earn(Recurrence(Money(baht: 500))))]
    }
    #expect(points(WhyPage(some).page(.choice)).map(\.text).allSatisfy { $0.hasPrefix("“ขายผัก” ") })
    #expect(points(WhyPage(some).page(.choice)).count == 1)
  }

  @Test func `a family without debts is not asked why it pays them`() {
    let page = WhyPage(diagnosis { $0.debts = [] }).page(.debt)
    #expect(paragraphs(page) == [WhyWords.noDebts])
  }

  @Test func `what a person wrote is made safe`() {
    let page = WhyPage(
      diagnosis { household in
        household.name = "บ้าน\u{1B}"
        household.debts[0].name = "เถ้าแก่\u{202E}"
      }
    ).page(.debt)
    guard case .title(let title)? = page.blocks.first else { return #expect(Bool(false)) }
    #expect(title == "บ้าน\u{FFFD}")
    #expect(points(page)[0].text.hasPrefix("“เถ้าแก่”"))
  }
}
