import Testing

@testable import Engine

@Suite("Whole number") struct WholeNumberTests {
  @Test func `halves are rounded away from zero`() {
    #expect([2.5, 2.49, -2.5, -2.49, 0].map { wholeNumber(nearestTo: $0) } == [3, 2, -3, -2, 0])
  }

  @Test func `a fraction above a whole number counts as the next`() {
    let rounded = [2, 2.000_001, -2.9, -2, 0].map { wholeNumber(notBelow: $0) }
    #expect(rounded == [2, 3, -2, -2, 0])
  }
}
