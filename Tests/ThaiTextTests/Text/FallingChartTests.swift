import Testing
import ThaiText

@Suite("Falling chart") struct FallingChartTests {
  private let chart = FallingChart(
    values: [8, 6, 4, 2, 0],
    yLabels: ["8", "4", "0"],
    xLabels: [0: "วันนี้", 4: "หมด"],
    height: 4
  )

  @Test func `a debt falls from the left to nothing at the right`() {
    #expect(
      chart.lines(width: 30) == [
        "8 │███",
        "  │██████",
        "4 │█████████",
        "  │████████████",
        "0 └┬───────────┬──",
        "   วันนี้         หมด",
      ]
    )
  }

  @Test func `the plain style uses signs of the keyboard only`() {
    let lines = chart.lines(width: 30, style: .plain)
    #expect(lines.dropLast().allSatisfy { $0.allSatisfy { $0.isASCII } })
  }

  @Test(
    "no line is wider than it may be",
    arguments: [30, 40, 80, 120],
    [DrawingStyle.normal, .plain]
  )
  func width(_ width: Int, _ style: DrawingStyle) {
    let long = FallingChart(
      values: (0..<600).map { 600 - $0 },
      yLabels: ["1,234,567", "617,283", "0"],
      xLabels: [0: "ธ.ค. 69", 300: "ธ.ค. 94", 599: "พ.ย. 2619"]
    )
    #expect(long.lines(width: width, style: style).allSatisfy { $0.displayWidth <= width })
  }

  @Test func `no values draw nothing, and zeros draw an empty chart`() {
    #expect(FallingChart(values: [], yLabels: [], xLabels: [:]).lines(width: 40).isEmpty)
    let flat = FallingChart(values: [0, 0], yLabels: ["1", "0"], xLabels: [:], height: 2)
    #expect(flat.lines(width: 30) == ["1 │", "  │", "0 └──────"])
  }
}

@Suite("A chart with another behind it") struct FallingChartBehindTests {
  @Test func `what is behind shows only above what is in front`() {
    var chart = FallingChart(values: [4, 2, 0], yLabels: [], xLabels: [:], height: 4)
    chart.behind = [4, 4, 4]
    let rows = chart.lines(width: 11).dropLast().map { $0.filter { "█░".contains($0) } }
    #expect(rows == ["███░░░░░░", "███░░░░░░", "██████░░░", "██████░░░"])
  }

  @Test func `values behind that are missing count as nothing`() {
    var chart = FallingChart(values: [4, 4], yLabels: [], xLabels: [:], height: 1)
    chart.behind = [4]
    #expect(!chart.lines(width: 11).joined().contains("░"))
  }
}
