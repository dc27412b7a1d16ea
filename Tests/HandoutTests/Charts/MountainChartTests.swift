import Testing

@testable import Handout

@Suite("Mountain of debts") struct MountainChartTests {
  private static func mountain(_ layers: [(String, [Int])]) -> MountainChart {
    MountainChart(
      layers.map { MountainChart.Layer(name: $0.0, values: $0.1) },
      others: { "อีก \($0) ก้อน" },
      title: "หนี้ลดลงอย่างไร",
      description: "สิ้นปีหมด",
      yLabels: ["100", "50", "0"],
      xLabels: ("วันนี้", "ธ.ค. 71")
    )
  }

  @Test func `it is drawn as approved`() {
    let html = Self.mountain([("ธ.ก.ส.", [60, 55, 50, 0]), ("เถ้าแก่", [40, 30, 0, 0])]).html
    #expect(goldenMismatch(html.written, "mountain.html") == nil)
  }

  @Test func `the debt that lasts longest lies lowest`() {
    let mountain = Self.mountain([("ก", [50, 0, 0]), ("ข", [20, 10, 5]), ("ค", [90, 30, 0])])
    #expect(mountain.layers.map(\.name) == ["ข", "ค", "ก"])
  }

  @Test func `the smallest of many are one layer, and nothing is lost`() {
    let many = (1...9).map { ("ก้อน \($0)", [$0 * 10, $0, 0]) }
    let mountain = Self.mountain(many)
    #expect(mountain.layers.count == MountainChart.mostLayers)
    let others = mountain.layers.first { $0.name == "อีก 4 ก้อน" }
    #expect(others?.values == [100, 10, 0])
    for place in 0...2 {
      let sum = mountain.layers.reduce(0) { $0 + $1.values[place] }
      #expect(sum == many.reduce(0) { $0 + $1.1[place] })
    }
  }

  @Test func `a name stands in its layer where there is room, otherwise in the key`() {
    let html = Self.mountain([("ใหญ่", [100, 100, 100, 90]), ("เล็ก", [2, 2, 2, 0])]).html.written
    #expect(html.contains("class=\"halo\""))
    #expect(html.contains(">ใหญ่</text>"))
    #expect(html.contains(" เล็ก</span>"))
  }

  @Test func `edges meet and nothing leaves the drawing`() throws {
    let bands = MountainBands(Self.mountain([("ก", [70, 30, 9]), ("ข", [30, 20, 0])]))
    let numbers = bands.bands.map(\.area.written).flatMap { area in
      area.split { !("0"..."9").contains($0) && $0 != "." }.compactMap { Double($0) }
    }
    #expect(numbers.allSatisfy { (0...MountainBands.width).contains($0) })
    #expect(bands.bands.count == 2)
  }

  @Test func `a long plan is drawn with few points`() {
    let values = (0...600).map { 600 - $0 }
    let html = Self.mountain([("ก", values)]).html.written
    #expect(html.utf8.count < 4_000)
    #expect(html.contains("294 168"), "the last month stands at the lower right")
  }

  @Test("a hostile name stays words", arguments: HTMLWriterTests.hostile)
  func hostile(_ name: String) {
    let html = Self.mountain([(name, [100, 50, 0])]).html.written
    #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("<!--"))
  }
}
