import Foundation
import HouseholdFile
import Testing

@testable import plodnee

@Suite("Growing file") final class GrowingFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "plodnee-\(UUID().uuidString)"
  )

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appending(path: name).path() }
  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  @Test func `what is put at the end stays behind what was there`() throws {
    try GrowingFile(path("a")).append(Array("หนึ่ง\n".utf8))
    try GrowingFile(path("a")).append(Array("สอง\n".utf8))
    #expect(try text("a") == "หนึ่ง\nสอง\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path("a"))[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `a file is cut to so many bytes`() throws {
    try GrowingFile(path("a")).append(Array("12345".utf8))
    try GrowingFile(path("a")).cut(to: 2)
    #expect(try text("a") == "12")
  }

  @Test func `where nothing can be written, that is told`() {
    #expect(throws: OpeningProblem.unwritable) { try GrowingFile(path("none/a")).append([1]) }
    #expect(throws: OpeningProblem.folder) { try GrowingFile(folder.path()).append([1]) }
  }
}
