import Foundation
import HouseholdFile
import Testing

@testable import plodnee

@Suite("Atomic file") final class AtomicFileTests {
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
  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()) ?? []
  }

  @Test func `a file is made readable by its owner alone`() throws {
    try AtomicFile(path("a")).write(Array("ข้าว".utf8))
    #expect(try text("a") == "ข้าว")
    let mode = try FileManager.default.attributesOfItem(atPath: path("a"))[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(names == ["a"])
  }

  @Test func `a file is replaced as a whole, whoever could read it before`() throws {
    _ = FileManager.default.createFile(
      atPath: path("a"),
      contents: Data("a long old text".utf8),
      attributes: [.posixPermissions: 0o644]
    )
    try AtomicFile(path("a")).write(Array("new".utf8))
    #expect(try text("a") == "new")
    let mode = try FileManager.default.attributesOfItem(atPath: path("a"))[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(names == ["a"])
  }

  @Test func `a file that nobody may write is left as it is`() throws {
    _ = FileManager.default.createFile(
      atPath: path("a"),
      contents: Data("old".utf8),
      attributes: [.posixPermissions: 0o444]
    )
    #expect(throws: OpeningProblem.unwritable) { try AtomicFile(path("a")).write([1]) }
    #expect(try text("a") == "old")
    #expect(names == ["a"])
  }

  @Test func `a link stays a link and its file is replaced`() throws {
    try AtomicFile(path("real")).write([])
    try FileManager.default.createSymbolicLink(
      atPath: path("link"),
      withDestinationPath: path("real")
    )
    try AtomicFile(path("link")).write(Array("new".utf8))
    #expect(try text("real") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == path("real"))
  }

  @Test func `what cannot be written leaves nothing behind`() throws {
    #expect(throws: OpeningProblem.unwritable) { try AtomicFile(path("none/a")).write([1]) }
    #expect(throws: OpeningProblem.folder) { try AtomicFile(folder.path()).write([1]) }
    #expect(names.isEmpty)
  }
}
