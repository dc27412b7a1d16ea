import Advisor
import Testing

@Suite("Exit code") struct ExitCodeTests {
  @Test func `the numbers are those of the contract`() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 64, 65, 66, 70, 73])
  }
}
