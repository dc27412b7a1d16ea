import Advisor
import Foundation
import HouseholdFile
import LessonLibrary

/// The disk, as commands see it.
enum Disk {
  static let files: Files = {
    var files = Files(
      read: { (name) throws(OpeningProblem) in try read(name) },
      write: { (bytes, name) throws(OpeningProblem) in try AtomicFile(name).write(bytes) },
      folder: { (name, ending) throws(OpeningProblem) in try folder(name, ending) },
      readPiped: { Descriptor(number: STDIN_FILENO).read(into: &$0, atMost: 1 << 18) > 0 }
    )
    files.folders = folders
    files.append = { (bytes, name) throws(OpeningProblem) in try GrowingFile(name).append(bytes) }
    files.cut = { (name, size) throws(OpeningProblem) in try GrowingFile(name).cut(to: size) }
    files.makeFolder = { (name) throws(OpeningProblem) in
      guard mkdir(name, 0o700) == 0 || errno == EEXIST else { throw .unwritable }
    }
    files.remove = { (name) throws(OpeningProblem) in
      guard remove(name) == 0 || errno == ENOENT else { throw .unwritable }
    }
    files.lock = { (name) throws(OpeningProblem) in try HeldFile.hold(name) }
    return files
  }()

  /// The bytes of a file, or of standard input for `-`.
  private static func read(_ name: String) throws(OpeningProblem) -> [UInt8] {
    guard name != "-" else { return try contents(of: Descriptor(number: STDIN_FILENO), size: 0) }
    let number = open(name, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw opening(errno) }
    defer { close(number) }
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .unreadable }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .folder }
    let size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    return try contents(of: Descriptor(number: number), size: size)
  }

  private static func contents(
    of file: Descriptor,
    size: Int
  ) throws(OpeningProblem) -> [UInt8] {
    guard size <= Files.sizeLimit else { throw .tooLarge(bytes: size, limit: Files.sizeLimit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + pieceSize)
    while true {
      let count = file.read(into: &bytes, atMost: pieceSize)
      guard count >= 0 else { throw .unreadable }
      guard count > 0 else { return bytes }
      guard bytes.count <= Files.sizeLimit else {
        throw .tooLarge(bytes: bytes.count, limit: Files.sizeLimit)
      }
    }
  }

  /// How many bytes are read at once.
  private static let pieceSize = 1 << 16

  private static func opening(_ code: Int32) -> OpeningProblem {
    code == ENOENT || code == ENOTDIR ? .missing : .unreadable
  }

  /// The text files of a folder, sorted by name, hidden ones left out.
  private static func folder(
    _ name: String,
    _ ending: String
  ) throws(OpeningProblem) -> [ContentFile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: name) else {
      throw access(name, F_OK) == 0 ? .unreadable : .missing
    }
    var files: [ContentFile] = []
    for file in names.sorted() where file.hasSuffix(ending) && !file.hasPrefix(".") {
      let bytes = try read(name + "/" + file)
      files.append(ContentFile(name: file, text: String(decoding: bytes, as: UTF8.self)))
    }
    return files
  }

  /// The folders in a folder, sorted by name, hidden ones left out.
  private static func folders(in name: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: name)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") && isFolder(name + "/" + $0) }
  }

  private static func isFolder(_ name: String) -> Bool {
    var status = stat()
    return stat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
