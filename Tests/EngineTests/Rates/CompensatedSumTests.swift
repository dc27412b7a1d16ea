import Testing

@testable import Engine

@Suite("Compensated sum") struct CompensatedSumTests {
  @Test func `digits that plain addition loses are kept`() {
    var sum = CompensatedSum()
    for number in [1, 1e100, 1, -1e100] { sum += number }
    #expect(sum.value == 2)
  }

  @Test func `nothing added is zero`() {
    #expect(CompensatedSum().value == 0)
  }
}
