/// Why a file cannot be opened or written.
public enum OpeningProblem: Error, Hashable, Sendable {
  /// There is no such file.
  case missing
  /// This person may not read it.
  case unreadable
  /// It is larger than any household.
  case tooLarge(bytes: Int, limit: Int)
  /// It is a folder.
  case folder
  /// It cannot be written.
  case unwritable
  /// It is there already, and what is in it would be lost.
  case exists

  /// The short, lasting name of this kind.
  public var code: HouseholdProblemCode {
    switch self {
    case .missing: .fileMissing
    case .unreadable: .fileUnreadable
    case .tooLarge: .fileTooLarge
    case .folder: .folder
    case .unwritable: .fileUnwritable
    case .exists: .fileExists
    }
  }
}
