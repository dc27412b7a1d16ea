import Foundation
import Testing

/// The rules that keep the house easy to walk through.
@Suite("House rules") struct HouseRulesTests {
  static let ground = ["Engine", "JSON5", "CSV"]
  static let sources = Repository.files(below: "Sources", ending: ".swift")

  @Test(arguments: ground)
  func `the ground floor imports nothing`(room: String) {
    let files = Repository.files(below: "Sources/\(room)", ending: ".swift")
    #expect(!files.isEmpty)
    for file in files {
      let imports = file.code.filter { $0.contains("import ") }
      #expect(imports.isEmpty, "\(file.path)")
    }
  }

  @Test func `Thai for people is written in one room of the code`() {
    #expect(Self.sources.count > 200)
    for file in Self.sources where !file.path.hasPrefix("Sources/ThaiText/") {
      let thai = file.code.filter { line in
        line.unicodeScalars.contains { (0xE01...0xE5B).contains($0.value) }
      }
      #expect(thai.isEmpty, "\(file.path): \(thai.first ?? "")")
    }
  }

  @Test func `no file is longer than three hundred lines`() {
    for file in Self.sources + Repository.files(below: "Tests", ending: ".swift") {
      #expect(file.code.count <= 300, "\(file.path)")
    }
  }

  @Test func `half of the files have at most a hundred lines, nine of ten at most 250`() {
    let lengths = Self.sources.map(\.code.count).sorted()
    #expect(lengths[lengths.count / 2] <= 100)
    #expect(lengths[lengths.count * 9 / 10] <= 250)
  }

  @Test func `nothing is left to be done later`() {
    for file in Self.sources {
      let marks = file.text.split(separator: "\n").filter { line in
        ["TODO", "FIXME", "XXX", "unimplemented"].contains { line.contains($0) }
      }
      #expect(marks.isEmpty, "\(file.path)")
    }
  }

  @Test func `the package depends on no other`() throws {
    let manifest = try Repository.file("Package.swift")
    #expect(!manifest.text.contains(".package("))
  }

  @Test func `only one file knows which system it runs on`() {
    let system = Self.sources.filter { $0.code.contains { $0.contains("#if canImport(Glibc)") } }
    #expect(system.count <= 1, "\(system.map(\.path))")
  }

  @Test func `the two commands stand in the readme before anything else is explained`() throws {
    let readme = try Repository.file("README.md").text
    let run = try #require(readme.range(of: "swift run plodnee"))
    let test = try #require(readme.range(of: "swift test"))
    #expect(readme.distance(from: readme.startIndex, to: run.lowerBound) < 600)
    #expect(readme.distance(from: readme.startIndex, to: test.lowerBound) < 600)
  }
}
