import Advisor
import Foundation
import HouseholdFile
import Testing

@testable import plodnee

@Suite("Held file") final class HeldFileTests {
  private let name = FileManager.default.temporaryDirectory
    .appending(path: "plodnee-\(UUID().uuidString)").path()

  deinit { unlink(name) }

  @Test func `a file is held once, and again when it was let go`() throws {
    var first = try HeldFile.hold(name)
    #expect(first != nil)
    #expect(try HeldFile.hold(name) == nil)
    first = nil
    #expect(try HeldFile.hold(name) != nil)
    _ = first
  }

  @Test func `where nothing can be written, nothing is held`() {
    #expect(throws: OpeningProblem.unwritable) { try HeldFile.hold(name + "/none/lock") }
  }
}
