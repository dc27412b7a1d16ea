import CSV
import Engine
public import HouseholdFile

extension ProblemText {
  /// The words of a problem of a table of households.
  ///
  /// - Parameters:
  ///   - problem: What was found.
  ///   - file: The file's name as the person knows it; nil when there is none.
  public init(_ problem: HouseholdTableProblem, file: String?) {
    let place = TablePlace.words(of: problem, file: file)
    self.init(ProblemWords(problem, file: file), code: problem.code, place: place)
  }
}

extension ProblemWords {
  /// The words of a problem of a table.
  init(_ problem: HouseholdTableProblem, file: String?) {
    switch problem.fact {
    case .spelling(let kind): self = kind.words
    case .value(let fact): self = TableValueWords(problem, fact).words
    case .columnsMissing(let columns, let unknown):
      self = .columnsMissing(columns, unknown: unknown, file: file)
    case .columnDoubled(let first): self = .columnDoubled(problem, first: first)
    case .householdMissing: self = .householdMissing
    case .cashDoubled(let first): self = .cashDoubled(firstRow: first)
    case .dueUnlikely(let month): self = .dueUnlikely(month)
    case .percentAsShare(let text): self = .percentAsShare(text)
    case .dateAmbiguous(let text): self = .dateAmbiguous(text, in: problem.tableColumn ?? .due)
    case .empty: self = .tableEmpty
    }
  }

  private static func columnsMissing(
    _ columns: [TableColumn],
    unknown: [UnknownHeading],
    file: String?
  ) -> Self {
    let names = columns.map { "“\($0.thai)”" }.joined(separator: " ")
    let guesses = unknown.map(\.thai).joined(separator: " · ")
    return Self(
      "ตารางนี้ยังไม่มีช่อง \(names)" + (guesses.isEmpty ? "" : " หัวตารางที่ยังไม่รู้จัก: \(guesses)"),
      why: "ต้องรู้ว่าแถวไหนเป็นของครัวเรือนไหน เป็นหมวดอะไร และเงินเท่าไร จึงจะคิดแผนให้ได้",
      mend: "แก้หัวตารางให้ตรง หรือถ้าใช้ตารางแบบของตัวเอง จับคู่หัวตารางไว้ครั้งเดียว พิมพ์ว่า",
      example: "plodnee workshop map \(file?.safeForTerminal ?? "ครัวเรือน.csv")"
    )
  }

  private static func columnDoubled(_ problem: HouseholdTableProblem, first: Int) -> Self {
    let places = [first, problem.column ?? first].map(TablePlace.letters)
    return Self(
      "ช่อง “\(problem.tableColumn?.thai ?? "")” มีสองช่อง: \(places[0]) กับ \(places[1])",
      why: "ถ้าสองช่องไม่ตรงกัน จะไม่รู้ว่าใช้ช่องไหน",
      mend: "เหลือไว้ช่องเดียว ช่องที่จดไว้กันลืม ให้เปลี่ยนหัวเป็น",
      example: TableColumn.note.thai
    )
  }

  private static let householdMissing = Self(
    "แถวนี้ยังไม่ได้บอกว่าเป็นของครัวเรือนไหน",
    why: "แถวแรกของครัวเรือนต้องมีรหัสหรือชื่อ แถวต่อ ๆ ไปของครัวเรือนเดียวกันเว้นได้",
    mend: "เติมช่อง “\(TableColumn.household.thai)” เช่น",
    example: TableColumn.household.sample
  )

  private static func cashDoubled(firstRow: Int) -> Self {
    Self(
      "มีแถวเงินสดมากกว่าหนึ่งแถว",
      why: "แถวแรกคือแถว \(firstRow) ไม่รู้ว่าจะใช้แถวไหน หรือต้องรวมกัน",
      mend: "รวมเป็นแถวเดียวต่อครัวเรือน ถ้าเป็นเงินที่กันติดบ้านไว้ ให้ใส่ช่อง “\(TableColumn.kind.thai)” ว่า",
      example: TableKind.buffer.thai
    )
  }

  private static func dueUnlikely(_ month: YearMonth) -> Self {
    Self(
      "ครบกำหนดไว้\(month.inSentence) ห่างจากวันนี้มาก",
      why: "ไม่มีหนี้ที่เลยกำหนดมาเกิน 10 ปี หรือยาวกว่า 50 ปี เลขปีน่าจะพิมพ์เพี้ยนไป",
      mend: "ดูปีในสัญญาอีกที แล้วเขียนเดือนกับปี พ.ศ. เช่น",
      example: TableColumn.due.sample
    )
  }

  private static func percentAsShare(_ text: String) -> Self {
    let percent = TableCell.hundredfold(text)
    return Self(
      "เขียนไว้ \(text.quotedShort) หมายถึงร้อยละ \(percent) ใช่ไหม",
      why:
        "โปรแกรมตารางเก็บร้อยละ \(percent) ไว้เป็น \(text.shortForTerminal) พอวางเป็นตัวเลข เครื่องหมาย % ก็หาย",
      mend: "ถ้าใช่ เขียนร้อยละตรง ๆ ถ้าน้อยอย่างนั้นจริง เติม % ไว้ท้ายเลข เช่น \(text.shortForTerminal)% แก้เป็น",
      example: "\(percent)%"
    )
  }

  private static func dateAmbiguous(_ text: String, in column: TableColumn) -> Self {
    Self(
      "วันที่ \(text.quotedShort) อ่านได้สองแบบ",
      why: "ช่องอื่นในตารางเขียนเดือนไว้หน้าวัน จึงไม่รู้ว่าช่องนี้เลขไหนเป็นเดือน",
      mend: column == .due ? "เขียนชื่อเดือนกับปี พ.ศ. เช่น" : "เขียนชื่อเดือน เช่น",
      example: column.sample
    )
  }

  private static let tableEmpty = Self(
    "ในตารางยังไม่มีรายการ",
    why: "ใต้หัวตารางต้องมีอย่างน้อยหนึ่งแถว",
    mend: "ดูตารางตัวอย่างที่กรอกแล้ว พิมพ์ว่า",
    example: "plodnee workshop template --out ครัวเรือน.csv"
  )
}

extension CSVProblem.Kind {
  fileprivate var words: ProblemWords {
    let (words, why, example) =
      switch self {
      case .quoteNotClosed:
        (
          TableWords.quoteNotClosed, "ทุกแถวหลังจากนั้นเลยกลายเป็นช่องเดียว อ่านต่อไม่ได้",
          "\"วัว \"\"แดง\"\" 1 ตัว\""
        )
      case .textAfterQuote:
        (TableWords.textAfterQuote, "ไม่รู้ว่าข้อความเป็นของช่องไหน", "\"วัว 1 ตัว\"")
      case .notText: (TableWords.notText, "ตัวเลขหรือชื่ออาจเพี้ยนไป", "CSV UTF-8")
      case .tooManyRows:
        (
          TableWords.tooManyRows, "อ่านได้ไม่เกิน \(ThaiNumber.grouped(CSVTable.rowLimit)) แถว",
          "ครัวเรือน-1.csv"
        )
      }
    return ProblemWords(words.what, why: why, mend: words.mend, example: example)
  }
}

extension UnknownHeading {
  /// The heading with its place and what was probably meant.
  var thai: String {
    let place = "\(text.quotedShort) (ช่อง \(TablePlace.letters(ofColumn: column)))"
    return nearest.map { "\(place) น่าจะหมายถึง “\($0.thai)”" } ?? place
  }
}
