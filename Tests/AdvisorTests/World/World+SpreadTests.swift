import Testing

@testable import Advisor

@Suite("Work spread over processors") struct WorldSpreadTests {
  @Test("results come in order, however many there are", arguments: [0, 1, 2, 100])
  func order(count: Int) {
    let world = ScriptedWorld().world
    #expect(world.spreadMap(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }
}
