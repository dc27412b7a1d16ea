public import HouseholdFile
public import LessonLibrary

/// The disk, as commands and conversations see it.
public struct Files: Sendable {
  /// The most bytes of a file that are read: sixteen megabytes.
  public static let sizeLimit = 16 << 20

  /// The bytes of a file; `-` is what is piped in.
  public var read: @Sendable (String) throws(OpeningProblem) -> [UInt8]
  /// Replaces a file as a whole, readable by its owner alone; the old one stays when it fails.
  public var write: @Sendable ([UInt8], String) throws(OpeningProblem) -> Void
  /// Puts the next bytes that are piped in at the end of the given ones, as many as have come;
  /// false when no more will.
  public var readPiped: @Sendable (inout [UInt8]) -> Bool
  /// The text files of a folder whose names end as given, sorted by name.
  public var folder: @Sendable (String, String) throws(OpeningProblem) -> [ContentFile]
  /// The names of the folders in a folder, sorted; none where it cannot be looked through.
  public var folders: @Sendable (String) -> [String] = { _ in [] }
  /// Puts bytes at the end of a file for good, readable by its owner alone; none of them stays
  /// when it fails.
  public var append: @Sendable ([UInt8], String) throws(OpeningProblem) -> Void = {
    (_, _) throws(OpeningProblem) in throw .unwritable
  }
  /// Cuts a file to so many bytes.
  public var cut: @Sendable (String, Int) throws(OpeningProblem) -> Void = {
    (_, _) throws(OpeningProblem) in throw .unwritable
  }
  /// Makes a folder that its owner alone may enter, unless it is there.
  public var makeFolder: @Sendable (String) throws(OpeningProblem) -> Void = {
    (_) throws(OpeningProblem) in throw .unwritable
  }
  /// Removes a file, or a folder with nothing in it; nothing when there is none.
  public var remove: @Sendable (String) throws(OpeningProblem) -> Void = {
    (_) throws(OpeningProblem) in throw .unwritable
  }
  /// Holds a file against other programs until the lock is let go or the program ends, however it
  /// ends; nil when another program holds it.
  public var lock: @Sendable (String) throws(OpeningProblem) -> FileLock? = {
    (_) throws(OpeningProblem) in throw .unwritable
  }

  /// A disk made of its parts.
  public init(
    read: @escaping @Sendable (String) throws(OpeningProblem) -> [UInt8],
    write: @escaping @Sendable ([UInt8], String) throws(OpeningProblem) -> Void,
    folder: @escaping @Sendable (String, String) throws(OpeningProblem) -> [ContentFile],
    readPiped: @escaping @Sendable (inout [UInt8]) -> Bool = { _ in false }
  ) {
    self.read = read
    self.write = write
    self.folder = folder
    self.readPiped = readPiped
  }
}

/// A file that is held against other programs.
public final class FileLock: Sendable {
  private let letGo: @Sendable () -> Void

  /// A lock that is held until it is no longer used.
  public init(lettingGo: @escaping @Sendable () -> Void) {
    letGo = lettingGo
  }

  deinit { letGo() }
}
