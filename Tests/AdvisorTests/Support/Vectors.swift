import Foundation

/// Published examples, kept beside the tests.
enum Vectors {
  /// The rows of a file.
  static func rows(_ name: String) throws -> [ReadJSON] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(components: "Vectors", name)
    return ReadJSON(try String(contentsOf: file, encoding: .utf8))?.list ?? []
  }
}
