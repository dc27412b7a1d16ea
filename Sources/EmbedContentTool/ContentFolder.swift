import Foundation

/// The text files of one folder, without its hidden files and folders inside it.
struct ContentFolder {
  private let files: [URL]

  init(_ folder: URL) throws {
    files = try FileManager.default
      .contentsOfDirectory(
        at: folder.resolvingSymlinksInPath(),
        includingPropertiesForKeys: [.isRegularFileKey],
        options: .skipsHiddenFiles
      )
      .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// Swift source that declares the files as an array, sorted by name.
  ///
  /// The element type is written out for each file, because one large literal whose types must be
  /// inferred takes the compiler far longer.
  func declaration(named name: String) throws -> String {
    let elements = try files.map { file in
      let name = file.lastPathComponent
      guard let text = String(validating: try Data(contentsOf: file), as: UTF8.self) else {
        throw NotText(file: file.path(percentEncoded: false))
      }
      return "    ContentFile(name: \(stringLiteral(name)), text: \(stringLiteral(text))),\n"
    }
    return "  static let \(name): [ContentFile] = [\n\(elements.joined())  ]"
  }
}

/// A file that cannot be embedded because it is not UTF-8 text.
struct NotText: Error, CustomStringConvertible {
  let file: String

  var description: String { "\(file) is not UTF-8 text" }
}
