import Testing

@testable import Handout

@Suite("Patterns") struct ChartPatternTests {
  @Test func `every pattern differs, and each that is drawn is defined`() {
    let fills = ChartPattern.allCases.map(\.fill)
    #expect(Set(fills).count == fills.count)
    let definitions = ChartPattern.definitions.written
    for fill in fills where fill.hasPrefix("url(#") {
      #expect(definitions.contains("id=\"\(fill.dropFirst(5).dropLast())\""))
    }
    #expect(MountainChart.mostLayers <= ChartPattern.allCases.count)
  }
}
