import Engine
import Testing

@testable import ThaiText

@Suite("Progress bars") struct ProgressBarsTests {
  private let start = YearMonth(year: 2026, month: 12)

  private func bars(_ owed: [Int], _ planned: [Int]) -> ProgressBars {
    ProgressBars(
      owed.indices.map { place in
        ProgressBars.Row(
          month: place == 0 ? nil : start.adding(months: place - 1),
          owed: Money(baht: owed[place]),
          planned: planned.indices.contains(place) ? Money(baht: planned[place]) : nil
        )
      }
    )
  }

  @Test func `the mark of the plan stands in or behind the bar`() {
    let lines = bars([100, 50, 40], [100, 60, 20]).lines(width: 40)
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix("ธ.ค. 69"))
    #expect(lines[1].firstIndex(of: "┃") == lines[1].indices.last)
    #expect(lines[2].last != "┃" && lines[2].contains("┃"))
  }

  @Test(arguments: [1, 5, 40, 400])
  func `no line is wider than the screen, and no more than the newest months are shown`(
    months: Int
  ) {
    let owed = (0...months).map { 100_000_000 - $0 * 17 }
    for width in [26, 38, 78] {
      let lines = bars(owed, owed.reversed()).lines(width: width)
      #expect(lines.count { $0.contains(",") } == min(months + 1, 13), "\(width)")
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(width)")
    }
  }

  @Test func `on a narrow screen bars stand below the amounts`() {
    let lines = bars([100_000_000, 50_000_000], [100_000_000, 60_000_000]).lines(width: 26)
    #expect(lines[2].hasSuffix("50,000,000"))
    #expect(lines[3].hasPrefix("  █") && lines[3].contains("┃"))
  }

  @Test func `nothing owed and a plan that ends early are no trouble`() {
    #expect(bars([0, 0], []).lines(width: 40).count == 3)
    #expect(bars([10, 0, 0], [10]).sentences.last == "ม.ค. 70 เหลือ 0 บาท")
  }
}
