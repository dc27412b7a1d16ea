import Advisor
import Foundation
import HouseholdFile
import LessonLibrary
import Testing

@testable import plodnee

@Suite("Disk") final class DiskTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "plodnee-\(UUID().uuidString)"
  )

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appending(path: name).path() }

  @Test func `what was written is read`() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try Disk.files.write(bytes, path("a"))
    #expect(try Disk.files.read(path("a")) == bytes)
  }

  @Test func `what is not there, a folder and a file too large are told apart`() throws {
    #expect(throws: OpeningProblem.missing) { try Disk.files.read(path("none")) }
    #expect(throws: OpeningProblem.folder) { try Disk.files.read(folder.path()) }
    let size = Files.sizeLimit + 1
    _ = FileManager.default.createFile(atPath: path("large"), contents: nil)
    try FileHandle(forWritingTo: folder.appending(path: "large")).truncate(atOffset: UInt64(size))
    #expect(throws: OpeningProblem.tooLarge(bytes: size, limit: Files.sizeLimit)) {
      try Disk.files.read(path("large"))
    }
  }

  @Test func `a folder's files are sorted, hidden ones and others left out`() throws {
    for name in ["b.md", "a.md", ".c.md", "d.txt"] {
      try Disk.files.write(Array(name.utf8), path(name))
    }
    let files = try Disk.files.folder(folder.path(), ".md")
    #expect(files.map(\.name) == ["a.md", "b.md"])
    #expect(files.map(\.text) == ["a.md", "b.md"])
  }

  @Test func `a folder that is none is told`() {
    #expect(throws: OpeningProblem.missing) { try Disk.files.folder(path("none"), ".md") }
  }

  @Test func `a pipe is read to its end`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("ก\n".utf8))
    try pipe.fileHandleForWriting.close()
    let name = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    #expect(try Disk.files.read(name) == Array("ก\n".utf8))
  }
}
