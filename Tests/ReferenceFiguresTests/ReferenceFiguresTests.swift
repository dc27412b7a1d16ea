import Engine
import ReferenceFigures
import Testing

@Suite("Reference figures") struct ReferenceFiguresTests {
  private let figures = ReferenceFigures(
    """
    { figures: [
      { id: "low", topic: "ceiling", lender: "bank", title: "ก", value: 15, unit: "percentPerYear",
        source: "a", confidence: "H", validFrom: "2569-01", validUntil: "2569-12" },
      { id: "high", topic: "ceiling", lender: "bank", title: "ข", value: 2, unit: "percentPerMonth",
        source: "b", confidence: "M" },
      { id: "unsure", topic: "ceiling", lender: "bank", title: "ค", value: 99,
        unit: "percentPerYear", source: "c", confidence: "L" },
      { id: "loan", topic: "ceiling", lender: "bank", title: "ง", value: 5, unit: "baht",
        source: "d", confidence: "H" },
      { id: "phone", topic: "hotline", title: "จ", text: "1213", unit: "phone", source: "e",
        confidence: "H" },
      { id: "rumour", topic: "hotline", title: "ฉ", text: "1", unit: "phone", source: "f",
        confidence: "M" },
      { id: "broken" },
    ] }
    """
  )
  private let during = YearMonth(year: 2026, month: 12)
  private let after = YearMonth(year: 2027, month: 1)

  @Test func `a lender's ceilings are the rates that hold and are known well`() {
    #expect(figures.ceilings(of: .bank, in: during).map(\.id) == ["low", "high"])
    #expect(figures.ceilings(of: .bank, in: after).map(\.id) == ["high"])
    #expect(figures.ceilings(of: .shop, in: during).isEmpty)
  }

  @Test func `the highest ceiling counts, so that nobody is accused wrongly`() {
    #expect(figures.values(in: during).ceilings == [.bank: NominalAnnualRate(ppm: 240_000)])
  }

  @Test func `a telephone number is told only when it is known for sure`() {
    #expect(figures.phone("phone", in: during) == "1213")
    #expect(figures.phone("rumour", in: during) == nil)
    #expect(figures.phone("none", in: during) == nil)
  }

  @Test func `a figure that cannot be read is named by its place`() {
    #expect(figures.unreadable == [6])
    #expect(figures.figures.count == 6)
  }

  @Test func `a text that is no list of figures has none`() {
    for text in ["", "{", "{ figures: 5 }", "[]"] {
      #expect(ReferenceFigures(text).figures.isEmpty)
      #expect(ReferenceFigures(text).unreadable == [0])
    }
  }
}
