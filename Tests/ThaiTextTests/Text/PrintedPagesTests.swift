import Testing

@testable import ThaiText

@Suite("Printed pages") struct PrintedPagesTests {
  private func blocks(_ sizes: [Int]) -> [[String]] {
    sizes.enumerated().map { place, size in (0..<size).map { "\(place)-\($0)" } }
  }

  private func pages(_ sizes: [Int], height: Int = 10) -> [[String]] {
    PrintedPages(blocks(sizes), height: height) { "\($0)/\($1)" }.pages
  }

  @Test func `what fits stands on one sheet, blocks parted by an empty line`() {
    #expect(
      pages([3, 2, 3]) == [["0-0", "0-1", "0-2", "", "1-0", "1-1", "", "2-0", "2-1", "2-2"]]
    )
    #expect(pages([]) == [])
  }

  @Test func `a block that does not fit begins the next sheet, under its number`() {
    #expect(pages([6, 4]).map(\.first) == ["0-0", "2/2"])
    #expect(pages([6, 4])[1] == ["2/2", "", "1-0", "1-1", "1-2", "1-3"])
    #expect(pages([6, 4, 3, 5]).map(\.last) == ["0-5", "2-2", "3-4"])
  }

  @Test func `no sheet is too long, and only a block longer than a sheet is torn`() {
    for seed in 0..<60 {
      let sizes = (0..<9).map { ($0 * 31 + seed * 17) % 11 + 1 }
      let pages = pages(sizes)
      #expect(pages.allSatisfy { $0.count <= 10 }, "\(sizes)")
      for (place, size) in sizes.enumerated() where size <= 8 {
        let holding = pages.filter {
          $0.contains("\(place)-0") || $0.contains("\(place)-\(size - 1)")
        }
        #expect(holding.count == 1, "\(sizes) \(place)")
      }
      let told = pages.joined().filter { $0.contains("-") }
      #expect(told == Array(blocks(sizes).joined()))
    }
  }

  @Test func `a form feed stands where a sheet ends`() {
    let printed = PrintedPages(blocks([6, 4]), height: 10) { "\($0)/\($1)" }
    #expect(printed.text.split(separator: "\u{0C}").count == 2)
    #expect(printed.text.contains("0-5\n\u{0C}2/2\n\n1-0"))
    #expect(!PrintedPages(blocks([3]), height: 10) { "\($0)/\($1)" }.text.contains("\u{0C}"))
  }
}
