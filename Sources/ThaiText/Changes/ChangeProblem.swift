/// Why a change that was typed cannot be understood.
public enum ChangeProblem: Error, Hashable, Sendable {
  /// No kind of change of this name, with the one that was probably meant.
  case kindUnknown(word: String, nearest: String?)
  /// A kind that works on something named, without its name.
  case nameMissing(ChangeKind)
  /// Nothing in the household has this name; with the names that it has, which may be none.
  case nameUnknown(word: String, known: [String])
  /// Several things in the household have these letters in their names.
  case nameAmbiguous(word: String, meant: [String])
  /// A kind that needs a value, without one.
  case valueMissing(ChangeKind)
  /// No amount of money above zero.
  case amountUnreadable(word: String)
  /// No rate with its period.
  case rateUnreadable(word: String)
  /// No month.
  case monthUnreadable(word: String)
  /// No term of 1 to 600 months.
  case termUnreadable(word: String)
  /// Something after a comma that the kind does not know.
  case optionUnknown(word: String, ChangeKind)
  /// A loan whose rate and term are not known.
  case loanTermsMissing

  /// What is the matter, and what can be typed, in one or two sentences.
  public var thai: String {
    switch self {
    case .kindUnknown(let word, let nearest):
      "ยังไม่รู้จัก \(word.quotedThai)" + (nearest.map { " หมายถึง \($0) ใช่ไหม" } ?? "")
        + " ใช้ได้คือ \(ChangeKind.allCases.map(\.rawValue).joined(separator: ", "))"
    case .nameMissing(let kind): "ยังไม่ได้บอกชื่อ เขียนแบบนี้: \(kind.example)"
    case .nameUnknown(let word, let known): Self.unknown(word, known)
    case .nameAmbiguous(let word, let meant):
      "\(word.quotedThai) ตรงกับหลายชื่อ คือ \(meant.map(\.quotedThai).thaiList) เขียนให้เต็มชื่อ"
    case .valueMissing(let kind): "ยังไม่ได้บอกตัวเลขหลัง = เขียนแบบนี้: \(kind.example)"
    case .amountUnreadable(let word):
      "ยังอ่านจำนวนเงิน \(word.quotedThai) ไม่ได้ เขียนเป็นบาท มากกว่า 0 เช่น 400"
    case .rateUnreadable(let word):
      "ยังอ่านดอกเบี้ย \(word.quotedThai) ไม่ได้ บอกด้วยว่าต่อเดือนหรือต่อปี เช่น 1%/month หรือ 15%/year"
    case .monthUnreadable(let word):
      "ยังอ่านเดือน \(word.quotedThai) ไม่ได้ เขียนแบบนี้: 2570-06"
    case .termUnreadable(let word):
      "ยังอ่านจำนวนงวด \(word.quotedThai) ไม่ได้ ต้องเป็นเลขเต็ม 1 ถึง 600"
    case .optionUnknown(let word, let kind):
      "ยังไม่รู้จัก \(word.quotedThai) เขียนแบบนี้: \(kind.example)"
    case .loanTermsMissing:
      "ยังไม่รู้ดอกและจำนวนงวดของเงินกู้ เขียนแบบนี้: \(ChangeKind.borrow.example)"
    }
  }

  private static func unknown(_ word: String, _ known: [String]) -> String {
    known.isEmpty
      ? "บ้านนี้ไม่มีสิ่งที่ชื่อ \(word.quotedThai)"
      : "บ้านนี้ไม่มีชื่อ \(word.quotedThai) ที่มีคือ \(known.map(\.quotedThai).thaiList)"
  }
}
