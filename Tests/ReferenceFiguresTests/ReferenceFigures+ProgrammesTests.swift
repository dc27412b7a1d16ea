import Engine
import ReferenceFigures
import Testing

@Suite("Programmes among the figures") struct ReferenceFiguresProgrammesTests {
  private let figures = ReferenceFigures(
    """
    { figures: [
      { id: 'programme-debt-clinic', topic: 'programme', title: 'ก', unit: 'text', text: 'ข',
        source: 's', confidence: 'H', askAbout: 'คลินิก', askWhy: 'เพราะ', askAt: 'hotline-1' },
      { id: 'programme-debt-clinic-limit', topic: 'programme', title: 'ค', unit: 'baht',
        value: 2000000, source: 's', confidence: 'H' },
      { id: 'programme-persistent-debt', topic: 'programme', title: 'ง', unit: 'percentPerYear',
        value: 15, source: 's', confidence: 'L', validFrom: '2569-06', askAbout: 'จ', askWhy: 'ฉ' },
      { id: 'programme-persistent-debt-income', topic: 'programme', title: 'ช', unit: 'baht',
        value: 20000, source: 's', confidence: 'H' },
      { id: 'programme-mediation', topic: 'programme', title: 'ซ', unit: 'text', text: 'ฌ',
        source: 's', confidence: 'H' },
      { id: 'programme-you-fight-we-help', topic: 'programme', title: 'ญ', unit: 'text',
        text: 'ฎ', source: 's', confidence: 'H', validUntil: '2568-06', askAbout: 'ฏ', askWhy: 'ฐ' },
      { id: 'programme-you-fight-we-help', topic: 'programme', title: 'ญ', unit: 'text',
        text: 'ฎ', source: 's', confidence: 'H', validUntil: '2568-09', askAbout: 'ฏ', askWhy: 'ฐ' },
    ] }
    """
  )
  private let month = YearMonth(year: 2026, month: 12)

  private func terms(_ programme: ReliefProgramme, in month: YearMonth? = nil) -> ProgrammeTerms? {
    figures.values(in: month ?? self.month).programmes[programme]
  }

  @Test func `a programme carries its limits`() {
    #expect(terms(.debtClinic) == ProgrammeTerms(limit: Money(baht: 2_000_000)))
    #expect(
      terms(.persistentDebt)
        == ProgrammeTerms(
          isCertain: false,
          rate: NominalAnnualRate(ppm: 150_000),
          incomeLimit: Money(baht: 20_000)
        )
    )
  }

  @Test func `a programme that says nothing to ask about is left out`() {
    #expect(terms(.mediation) == nil)
    #expect(figures.figure(of: .mediation, in: month) == nil)
  }

  @Test func `a programme is unknown before it begins, and keeps its end after it`() {
    #expect(terms(.persistentDebt, in: YearMonth(year: 2026, month: 5)) == nil)
    #expect(terms(.youFightWeHelp)?.validUntil == YearMonth(year: 2025, month: 9))
  }

  @Test func `whom to ask stands beside the name`() throws {
    let inquiry = try #require(figures.figure(of: .debtClinic, in: month)?.inquiry)
    #expect(inquiry.name == "คลินิก")
    #expect(inquiry.reason == "เพราะ")
    #expect(inquiry.hotline == "hotline-1")
  }
}
