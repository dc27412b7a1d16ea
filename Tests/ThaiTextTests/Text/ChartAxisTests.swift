import Testing

@testable import ThaiText

@Suite("Chart axis") struct ChartAxisTests {
  private let plot = ChartColumns(values: Array(1...10), room: 30)

  @Test func `few values are drawn three cells wide`() {
    #expect(plot.cells.count == 30)
    #expect(plot.cell(of: 9) == 27)
    #expect(plot.cell(of: 10) == nil)
  }

  @Test func `many values share cells and the largest shows`() {
    let crowded = ChartColumns(values: Array(1...100), room: 10)
    #expect(crowded.cells == [10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
  }

  @Test func `words stand at their ticks`() {
    let axis = ChartAxis(plot: plot, labels: [0: "วันนี้", 9: "ธ.ค."], style: .normal)
    #expect(axis.line.hasPrefix("└┬"))
    #expect(axis.line.displayWidth == 31)
    #expect(axis.words.hasPrefix("วันนี้"))
    #expect(axis.words.hasSuffix("ธ.ค."))
  }

  @Test func `a word that would run into another is left out`() {
    let axis = ChartAxis(plot: plot, labels: [0: "มกราคม 2569", 1: "ก.พ."], style: .plain)
    #expect(!axis.words.contains("ก.พ."))
    #expect(axis.line.filter { $0 == "+" }.count == 2)
  }
}
