import Testing
import Foundation

/// The files of this repository, as its tests see them.
enum Repository {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath, directoryHint: .notDirectory)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// One text file.
  struct File: CustomTestStringConvertible, Sendable {
    /// Where it is, from the root on.
    let path: String
    let text: String

    var testDescription: String { path }

    /// Its lines without comments.
    var code: [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.drop { $0 == " " }.hasPrefix("//") ? "" : line
      }
    }
  }

  /// A file by its path from the root.
  static func file(_ path: String) throws -> File {
    File(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
  }

  /// The text files below a folder whose names end so, sorted by path; links are passed over.
  static func files(below folder: String, ending suffix: String) -> [File] {
    let base = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: base.path(percentEncoded: false))
    let found = names?.compactMap { $0 as? String }.filter { $0.hasSuffix(suffix) } ?? []
    return found.sorted().compactMap { try? file("\(folder)/\($0)") }
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) throws -> [String] {
    let path = root.appending(path: folder).path(percentEncoded: false)
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
