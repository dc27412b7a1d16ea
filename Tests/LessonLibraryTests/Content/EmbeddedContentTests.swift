import Foundation
import LessonLibrary
import Testing

@Suite("Embedded content") struct EmbeddedContentTests {
  @Test func `every lesson file is carried word for word`() throws {
    try expect(EmbeddedContent.lessons, sameAs: "lessons")
  }

  @Test func `every scenario file is carried word for word`() throws {
    try expect(EmbeddedContent.scenarios, sameAs: "scenarios")
  }

  @Test func `a file is found by its name in either folder`() throws {
    let figures = try #require(EmbeddedContent.file(named: "reference-figures.json5"))
    #expect(EmbeddedContent.lessons.contains(figures))
    let scenario = try #require(EmbeddedContent.scenarios.last)
    #expect(EmbeddedContent.file(named: scenario.name) == scenario)
    #expect(EmbeddedContent.file(named: "no-such-file.md") == nil)
  }

  /// Compares byte for byte, since two texts that are equal may be spelled differently.
  private func expect(_ files: [ContentFile], sameAs folderName: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../\(folderName)", directoryHint: .isDirectory)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".") }
    #expect(!names.isEmpty)
    #expect(files.map(\.name) == names.sorted())
    for file in files {
      let onDisk = try Data(contentsOf: folder.appending(path: file.name))
      #expect(Data(file.text.utf8) == onDisk, "\(file.name)")
    }
  }
}
