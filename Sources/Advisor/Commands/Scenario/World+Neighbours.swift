import HouseholdFile
import LessonLibrary

extension World {
  /// The files of a scenario's folder, on which it may build: the scenarios at hand.
  func scenarioNeighbours(_ name: String) -> [UInt8]? {
    scenarios.first { $0.name == name }.map { Array($0.text.utf8) }
  }

  /// The files on which a file of the disk may build: those of its own folder, and the scenarios
  /// at hand.
  ///
  /// - Parameters:
  ///   - name: The other file, without a folder.
  ///   - file: The file that builds on it.
  /// - Returns: The bytes; nil when there is no such file.
  func neighbour(_ name: String, of file: String) -> [UInt8]? {
    guard !name.contains("/"), name != "-" else { return nil }
    let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
    return (try? files.read(folder + name)) ?? scenarioNeighbours(name)
  }
}

extension World {
  /// The endings of files that can hold a scenario.
  static let scenarioEndings = [".json5", ".json"]

  /// The file at hand that a person names; a trainer's own comes before a bundled one.
  func scenarioFile(_ id: String) -> ContentFile? { scenarios.last { $0.stem == id } }
}

extension ContentFile {
  /// The name without its ending: what is typed.
  var stem: String {
    World.scenarioEndings.first(where: name.hasSuffix).map { String(name.dropLast($0.count)) }
      ?? name
  }
}
