import Advisor
import Engine
import LessonLibrary
import Testing
import ThaiText

@Suite("Lesson page") struct LessonPageTests {
  private func page(_ slug: String, _ diagnosis: Diagnosis? = nil) throws -> Page {
    let lesson = try #require(LessonCatalogue.embedded.lesson(slug))
    return LessonPage(lesson, diagnosis: diagnosis, contacts: Contacts(mediation: "1567")).page
  }

  private func diagnosis(_ debts: [Debt]) -> Diagnosis {
    var family = Household(name: "บ้านทดลอง", start: YearMonth(year: 2026, month: 12), horizon: 12)
    family.debts = debts
    let reference = ReferenceValues(ceilings: [:], heavyDebtServicePPM: 400_000, emergencyMonths: 3)
    return Diagnosis(family, strategies: [.minimum], reference: reference)
  }

  private let dealer = Debt(
    name: "เถ้าแก่",
    lender: .informal,
    contract: .interestOnly(
      InterestOnlyContract(
        balance: Money(baht: 15_000),
        rate: RateSchedule(NominalAnnualRate(ppm: 600_000))
      )
    )
  )

  private func quotes(_ page: Page) -> [String] {
    page.blocks.flatMap { block -> [String] in
      if case .quote(let lines) = block { lines } else { [] }
    }
  }

  @Test func `a lesson opens with its name and ends with its sources`() throws {
    let blocks = try page("interest-only-debt").blocks
    guard case .title(let title)? = blocks.first else { return #expect(Bool(false)) }
    #expect(title == "ดอกลอย จ่ายแต่ดอก ต้นไม่ลด")
    guard case .paragraph(let checked)? = blocks.last else { return #expect(Bool(false)) }
    #expect(checked.hasPrefix("ตรวจตัวเลขล่าสุดเมื่อ "))
  }

  @Test func `the household's own numbers stand where the lesson speaks of them`() throws {
    let lines = quotes(try page("interest-only-debt", diagnosis([dealer])))
    #expect(lines[0] == "ตัวเลขของบ้านทดลอง")
    #expect(lines[1] == "“เถ้าแก่” จ่ายดอกเดือนละ 750 บาท แต่ต้น 15,000 บาท ไม่ลดเลย")
  }

  @Test func `a household that the lesson does not concern is told so`() throws {
    #expect(quotes(try page("interest-only-debt", diagnosis([]))).count == 1)
  }

  @Test func `without a household the lesson says how to have one`() throws {
    #expect(quotes(try page("interest-only-debt")) == [LessonWords.withoutHousehold])
  }

  @Test func `questions hide their answers and say where they are`() throws {
    let page = try page("interest-only-debt")
    let questions = page.blocks.compactMap { block -> Page.Question? in
      if case .question(let question) = block { question } else { nil }
    }
    #expect(questions.map(\.number) == Array(1...questions.count))
    #expect(questions.allSatisfy { $0.choices.count >= 2 })
    let text = PageLayout(width: 80).text(page)
    #expect(text.contains("  plodnee lesson quiz interest-only-debt\n"))
    #expect(!text.contains("เป็นดอกทั้งหมด ต้นไม่ลด"))
  }

  @Test("every lesson fits every screen", arguments: LessonCatalogue.embedded.lessons.map(\.slug))
  func fits(slug: String) throws {
    let page = try page(slug, diagnosis([dealer]))
    for width in [30, 40, 80, 120] {
      for style in [DrawingStyle.normal, .plain] {
        let lines = PageLayout(width: width, style: style).lines(page)
        #expect(lines.allSatisfy { $0.displayWidth <= width })
      }
    }
  }
}
