/// What it means when Enter alone passes over a question.
public enum Passing: Hashable, Sendable {
  /// There is none of what is asked about.
  case none
  /// There is no more of what is asked about.
  case noneLeft
  /// Nothing is told about it.
  case skip
  /// It is not known yet.
  case unknown

  /// What Enter alone takes, in a few words.
  public var thai: String {
    switch self {
    case .none: ConversationWords.none
    case .noneLeft: "ไม่มีแล้ว"
    case .skip: "ข้าม"
    case .unknown: "ยังไม่รู้ ข้ามไว้ก่อน"
    }
  }

  /// What is said of the question afterwards.
  public var told: String {
    switch self {
    case .none, .noneLeft: ConversationWords.none
    case .skip, .unknown: ConversationWords.untold
    }
  }
}
