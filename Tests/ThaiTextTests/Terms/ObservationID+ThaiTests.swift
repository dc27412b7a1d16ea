import Engine
import Testing

@testable import ThaiText

@Suite("Thai names of observations") struct ObservationIDThaiTests {
  @Test func `every kind has a short name of its own`() {
    let names = Observation.ID.allCases.map(\.thai)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.displayWidth <= 24 })
  }
}
