import Engine
import Testing

@testable import Advisor

@Suite("How hard many plans are searched for") struct SearchDepthUsualTests {
  @Test func `a village has full plans, a district has quick ones`() {
    #expect(SearchDepth.usual(for: 1) == .full)
    #expect(SearchDepth.usual(for: 200) == .full)
    #expect(SearchDepth.usual(for: 201) == .fast)
  }
}
