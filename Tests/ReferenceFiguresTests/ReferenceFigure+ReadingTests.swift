import Engine
import ReferenceFigures
import Testing

@Suite("Reading a figure") struct ReferenceFigureReadingTests {
  private func figure(_ more: String) -> ReferenceFigure? {
    ReferenceFigures(
      """
      { figures: [{ id: 'a', topic: 't', title: 'ก', unit: 'baht', value: 20000.5, source: 's',
        confidence: 'H' \(more) }] }
      """
    ).figures.first
  }

  @Test func `an amount is read to the satang, a note as it stands`() throws {
    let noted = try #require(figure(", note: 'ถามก่อน'"))
    #expect(noted.money == Money(satang: 2_000_050))
    #expect(noted.note == "ถามก่อน")
    #expect(noted.inquiry == nil)
  }

  @Test func `what to ask about needs a name and a reason, a telephone may be missing`() throws {
    #expect(try #require(figure(", askAbout: 'ก'")).inquiry == nil)
    #expect(try #require(figure(", askWhy: 'ข', askAt: 'hotline-1'")).inquiry == nil)
    let inquiry = try #require(figure(", askAbout: 'ก', askWhy: 'ข'")?.inquiry)
    #expect(inquiry.hotline == nil)
  }

  @Test func `months of either era are read alike`() throws {
    let month = YearMonth(year: 2026, month: 12)
    #expect(figure(", validUntil: '2569-12'")?.validUntil == month)
    #expect(figure(", validUntil: '2026-12'")?.validUntil == month)
  }

  @Test func `what held last is known when it holds no longer`() {
    let figures = ReferenceFigures(
      """
      { figures: [
        { id: 'a', topic: 't', title: 'ก', unit: 'percent', value: 8, source: 's', confidence: 'H',
          validFrom: '2567-01', validUntil: '2569-12' },
        { id: 'a', topic: 't', title: 'ก', unit: 'percent', value: 5, source: 's', confidence: 'H',
          validFrom: '2563-01', validUntil: '2566-12' },
        { id: 'a', topic: 't', title: 'ก', unit: 'percent', value: 10, source: 's',
          confidence: 'H', validFrom: '2571-01' },
      ] }
      """
    )
    let value = { (year: Int) in
      figures.latest("a", in: YearMonth(year: year, month: 6))?.tenThousandths
    }
    #expect(value(2019) == nil)
    #expect(value(2026) == 80_000)
    #expect(value(2027) == 80_000)
    #expect(value(2028) == 100_000)
  }
}
