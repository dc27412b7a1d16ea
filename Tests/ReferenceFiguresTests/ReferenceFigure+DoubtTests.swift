import Engine
import ReferenceFigures
import Testing

@Suite("Doubts about a figure") struct ReferenceFigureDoubtTests {
  private let start = YearMonth(year: 2026, month: 12)

  private func doubt(
    until: String? = nil,
    confidence: String = "H",
    through months: Int = 24
  ) throws -> ReferenceFigure.Doubt? {
    let end = until.map { ", validUntil: '\($0)'" } ?? ""
    let text = """
      { figures: [{ id: 'a', topic: 't', title: 'ก', unit: 'percent', value: 8, source: 's',
        confidence: '\(confidence)'\(end) }] }
      """
    let figure = try #require(ReferenceFigures(text).figures.first)
    return figure.doubt(from: start, through: start.adding(months: months))
  }

  @Test func `a figure that holds throughout and is known for sure needs no word`() throws {
    #expect(try doubt() == nil)
    #expect(try doubt(until: "2571-12") == nil)
  }

  @Test func `a figure that stops holding within the plan says when`() throws {
    #expect(try doubt(until: "2569-12") == .ends(start))
    #expect(try doubt(until: "2569-12", through: 0) == nil)
  }

  @Test func `a figure that had ended before the plan says so first of all`() throws {
    #expect(try doubt(until: "2569-11", confidence: "L") == .ended(start.adding(months: -1)))
  }

  @Test(arguments: ["M", "L"])
  func `a figure that is not known for sure says so`(confidence: String) throws {
    #expect(try doubt(confidence: confidence) == .unsure)
  }
}
