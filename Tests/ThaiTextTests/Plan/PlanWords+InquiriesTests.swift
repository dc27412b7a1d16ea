import Engine
import ReferenceFigures
import Testing
import ThaiText

@Suite("Words of what may be asked about") struct PlanWordsInquiriesTests {
  private let clinic: ReferenceFigure.Inquiry? = {
    let text = """
      { figures: [{ id: 'programme-debt-clinic', topic: 'programme', title: 'ก', unit: 'text',
        text: 'ข', source: 's', confidence: 'H', askAbout: 'คลินิก\u{202E}แก้หนี้',
        askWhy: 'รับหนี้ที่ค้างนาน' }] }
      """
    return ReferenceFigures(text).figures.first?.inquiry
  }()
  private let family = Household.small([
    .interestOnly("บัตร\u{1B}", 9_000, percent: 25), .interestOnly("บัตรสอง", 9_000, percent: 25),
  ])

  private func proposal(_ standing: ReliefProposal.Standing) -> ReliefProposal? {
    let terms = ProgrammeTerms(
      validUntil: standing == .closed ? .month(-5) : nil,
      isCertain: standing == .open,
      rate: .zero
    )
    var household = family
    household.debts = household.debts.map { debt in
      var debt = debt
      (debt.lender, debt.overdue) = (.creditCard, 500.baht)
      return debt
    }
    let reference = ReferenceValues(
      ceilings: [:],
      heavyDebtServicePPM: 400_000,
      emergencyMonths: 3,
      programmes: [.debtClinic: terms]
    )
    return ObservationSearch(household, reference: reference, plans: [household.plan()])
      .proposals().first
  }

  private func point(
    _ standing: ReliefProposal.Standing,
    until: YearMonth? = nil,
    phone: String? = nil
  ) throws -> Page.Point {
    PlanWords.inquiry(
      try #require(clinic),
      try #require(proposal(standing)),
      until: until,
      phone: phone,
      of: family
    )
  }

  @Test func `a programme names the debts and whom to call, with everything made safe`() throws {
    let words = try point(.open, phone: "1213")
    #expect(words.text == "คลินิกแก้หนี้ สำหรับ “บัตร\u{FFFD}” และ “บัตรสอง” โทร 1213")
    #expect(words.detail == "รับหนี้ที่ค้างนาน")
  }

  @Test func `without a number that is known for sure none is named`() throws {
    #expect(!(try point(.open)).text.contains("โทร"))
  }

  @Test func `doubt and the last month are said`() throws {
    #expect(try point(.unsure).detail.hasSuffix("ยังไม่แน่ใจว่าวันนี้ยังรับ ถามก่อน"))
    #expect(try point(.open, until: .month(3)).detail.hasSuffix("ขอได้ถึงเดือนกุมภาพันธ์ 2570"))
  }

  @Test func `what is closed says since when`() throws {
    let clinic = try #require(clinic)
    #expect(
      PlanWords.closed(clinic, since: .month(-2))
        == "คลินิกแก้หนี้ ปิดรับแล้วเมื่อเดือนกันยายน 2569 รับหนี้ที่ค้างนาน"
    )
    #expect(PlanWords.closed(clinic, since: nil) == "คลินิกแก้หนี้ ปิดรับแล้ว รับหนี้ที่ค้างนาน")
  }
}
