import Testing

@testable import ThaiText

@Suite("Chart scale") struct ChartScaleTests {
  private let scale = ChartScale(maximum: 1_000, units: 8)

  @Test func `the largest value takes all units and zero none`() {
    #expect(scale.units(for: 1_000) == 8)
    #expect(scale.units(for: 5_000) == 8)
    #expect(scale.units(for: 0) == 0)
    #expect(scale.units(for: -3) == 0)
  }

  @Test func `what lies between is rounded to the nearest unit, at least one`() {
    #expect(scale.units(for: 500) == 4)
    #expect(scale.units(for: 690) == 6)
    #expect(scale.units(for: 1) == 1)
  }

  @Test func `a scale without units or without a largest value draws nothing`() {
    #expect(ChartScale(maximum: 0, units: 8).units(for: 3) == 0)
    #expect(ChartScale(maximum: 9, units: 0).units(for: 3) == 0)
  }
}
