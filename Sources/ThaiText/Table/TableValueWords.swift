import Engine
import HouseholdFile

/// The words of a value that breaks a rule of the household file, where the file is a table: what
/// is the matter is the same, but mending it is done in a cell.
struct TableValueWords {
  private let fact: FileProblem
  private let column: TableColumn?
  /// Whether the table has the column at all.
  private let hasColumn: Bool
  private let base: ProblemWords

  init(_ problem: HouseholdTableProblem, _ fact: FileProblem) {
    self.fact = fact
    column = problem.tableColumn
    hasColumn = problem.column != nil
    base = ProblemWords(fact, file: nil)
  }

  var words: ProblemWords {
    switch fact.fact {
    case .key(let problem): words(for: problem)
    case .value(let problem): words(for: problem)
    case .contradiction(let problem): words(for: problem)
    case .opening, .spelling, .extending: base
    }
  }

  private var heading: String { "ช่อง “\(column?.thai ?? "")”" }

  /// What to do with the cell.
  private func mend(_ action: String = "แก้", _ end: String = "เช่น") -> String {
    hasColumn ? "\(action)\(heading) \(end)" : "เพิ่ม\(heading)ในหัวตาราง แล้วเติม \(end)"
  }

  private func with(
    what: String? = nil,
    why: String? = nil,
    mend: String? = nil,
    example: String? = nil
  ) -> ProblemWords {
    ProblemWords(
      what ?? base.what,
      why: why ?? base.why,
      mend: mend ?? self.mend(),
      example: example ?? column?.sample ?? base.example
    )
  }
}

/// Cells that are missing.
extension TableValueWords {
  private func words(for problem: KeyProblem) -> ProblemWords {
    switch problem {
    case .missing(let key, let kind): missing(key, kind: kind)
    case .periodMissing:
      with(mend: mend(toColumn: .per), example: TableColumn.per.sample)
    case .oneOfMissing(let keys): oneOfMissing(keys)
    case .unknown, .ofAnotherKind: with()
    }
  }

  private func missing(_ key: String, kind: String?) -> ProblemWords {
    let way = kind.flatMap { ChoiceTerm.thai($0, for: "kind") }.map { "แบบ “\($0)” " } ?? ""
    if key == "section" { return sectionMissing }
    let isOfRow = fact.item == nil && !fact.field.contains(".")
    return with(
      what: isOfRow ? "แถวนี้ยังไม่ได้บอก\(column?.thai ?? "")" : nil,
      why: "\(way)ต้องมี\(heading) จึงจะคิดแผนให้ได้",
      mend: mend("เติม")
    )
  }

  /// A row without a section; often it is the sum of others.
  private var sectionMissing: ProblemWords {
    let name = fact.item.map { " \($0.quotedShort)" } ?? ""
    let isSum = fact.item.map { $0.contains("รวม") || $0.lowercased().contains("total") } ?? false
    return with(
      what: "แถว\(name) ยังไม่ได้บอก\(column?.thai ?? "")".replacing("แถว ยัง", with: "แถวนี้ยัง"),
      why: isSum
        ? "ถ้าเป็นแถวผลรวม ลบออกได้เลย โปรแกรมรวมให้เอง" : "ต้องมี\(heading) จึงจะรู้ว่าเป็นเงินแบบไหน",
      mend: isSum ? "ลบแถวนี้ หรือถ้าเป็นรายการจริง \(mend("เติม"))" : mend("เติม")
    )
  }

  private func mend(toColumn column: TableColumn) -> String {
    "เติมช่อง “\(column.thai)” ว่าต่อเดือนหรือต่อปี เช่น"
  }

  private func oneOfMissing(_ keys: [String]) -> ProblemWords {
    let isCard = keys.contains("minimum")
    let holder = ProblemSubject(field: fact.field, item: fact.item).holder
    let (payment, remaining) = (TableColumn.payment.thai, TableColumn.remaining.thai)
    return with(
      what: holder + (isCard ? "ยังไม่ได้บอกยอดขั้นต่ำที่ต้องจ่าย" : "ยังไม่ได้บอกค่างวด หรืองวดที่เหลือ"),
      mend: isCard
        ? "เติมช่อง “\(payment)” เป็นบาทหรือร้อยละ เช่น"
        : "เติมช่อง “\(payment)” หรือ “\(remaining)” ช่องใดช่องหนึ่ง เช่น",
      example: isCard ? "5% ไม่ต่ำกว่า 300" : "\(payment) \(TableColumn.payment.sample)"
    )
  }
}

/// Cells that cannot be read or are out of range.
extension TableValueWords {
  private func words(for problem: ValueProblem) -> ProblemWords {
    let subject = ValueWords(field: ProblemSubject(field: fact.field, item: fact.item))
    switch problem {
    case .wrongShape, .monthUnreadable, .monthNumberOutOfRange:
      return with(why: slip(in: problem)?.why ?? column?.rule)
    case .numberInQuotes(let text, _):
      return with(
        what: subject.what("ยังอ่านไม่ได้", found: text.quotedShort),
        why: SpreadsheetSlip(text)?.why ?? column?.rule
      )
    case .negativeAmount(let text):
      return with(mend: base.mend, example: WrittenNumber(text).withoutSign)
    case .tooManyDecimals(let text, let allowed):
      return with(mend: base.mend, example: WrittenNumber(text).cut(toDecimals: allowed))
    case .choiceUnknown(let text, let nearest, let known):
      return choiceUnknown(text, nearest: nearest, known: known)
    case .invisibleCharacters: return with(mend: "ลบข้อความในช่องนี้ แล้วพิมพ์ใหม่ทั้งหมด เช่น")
    case .textTooLong:
      return with(mend: "ย่อให้สั้นลง เรื่องที่อยากจด ใส่ในช่อง “\(TableColumn.note.thai)” เช่น")
    case .rateTooHigh(let text, _, _):
      return with(
        mend: "ดูว่าร้อยละเท่าไร ถ้าเป็นเงินบาท ให้เขียนแบบนี้",
        example: "เดือนละ \(WrittenNumber(text).thai) บาท"
      )
    case .amountTooLarge, .notFinite, .percentOutOfRange, .countOutOfRange,
      .shareOutOfRange, .yearOutOfRange, .monthRepeated, .listEmpty, .listTooLong, .listTooShort,
      .textEmpty,
      .otherVersion:
      return with()
    }
  }

  /// What a spreadsheet made of the cell by itself; nil where it looks like somebody's own words.
  private func slip(in problem: ValueProblem) -> SpreadsheetSlip? {
    switch problem {
    case .wrongShape(_, found: .text(let text)), .monthUnreadable(let text): SpreadsheetSlip(text)
    case .yearOutOfRange(let text), .monthNumberOutOfRange(let text): SpreadsheetSlip(text)
    default: nil
    }
  }

  private func choiceUnknown(
    _ text: String,
    nearest: String?,
    known: [String]
  ) -> ProblemWords {
    let choices = TableChoices(of: fact.field)
    let meant = choices.nearest(text) ?? nearest.flatMap(choices.thai)
    return with(
      what: unknown(text),
      why: "คำที่ใช้ได้คือ \(choices.all.joined(separator: ", "))",
      mend: meant == nil ? "เลือกคำที่ตรงที่สุด เช่น" : "ถ้าหมายถึงคำนี้ ให้เขียน",
      example: meant ?? choices.all.first
    )
  }
}

/// Words that only a table has, for which the file has no name.
extension TableValueWords {
  /// What is the matter with a word of a section or of a kind that is none of a debt; nil for any
  /// other.
  private func unknown(_ text: String) -> String? {
    if fact.field == "section" { return "หมวดเป็นคำที่ยังไม่รู้จัก: เขียนไว้ \(text.quotedShort)" }
    let section = TableChoices.section(of: fact.field)
    guard column == .kind, section != .debt else { return nil }
    let item = fact.item.map { "\($0.quotedShort) " } ?? ""
    return "ชนิดของ\(section.thai)เป็นคำที่ยังไม่รู้จัก: \(item)เขียนไว้ \(text.quotedShort)"
  }
}

/// Cells that cannot both be right.
extension TableValueWords {
  private func words(for problem: Contradiction) -> ProblemWords {
    switch problem {
    case .nameDoubled(_, let name, let row):
      return with(
        why: "แถวแรกคือแถว \(row) ถ้าชื่อซ้ำกัน จะไม่รู้ว่าพูดถึงอันไหน",
        mend: "ถ้าเป็นก้อนเดียวกัน ลบออกแถวหนึ่ง ถ้าคนละก้อน เติมให้ชื่อต่างกัน เช่น",
        example: "\(name.shortForTerminal) (แม่)"
      )
    case .remainingExceedsWhole(let remaining, let whole, _):
      let (part, all) = (TableColumn.remaining.thai, TableColumn.installments.thai)
      return with(
        why: "“\(part)” ต้องไม่เกิน “\(all)”",
        mend: "ถ้าเขียนสลับช่องกัน ให้เขียนใหม่ แบบนี้",
        example: "\(part) \(whole) \(all) \(remaining)"
      )
    case .overdueExceedsOwed(_, let owed):
      return with(mend: base.mend, example: TableCell.decimal(owed.satang, decimals: 2))
    case .partnerMissing:
      let (amount, all) = (TableColumn.amount.thai, TableColumn.installments.thai)
      return with(
        mend: "ถ้าไม่รู้ ให้ลบช่อง “\(amount)” ถ้ารู้ ให้เติมช่อง “\(all)” ว่าเก็บกี่วัน เช่น",
        example: "24"
      )
    case .bothGiven, .untilBeforeFrom, .referenceUnknown, .rateStepsOutOfOrder,
      .prepaymentNotPossible, .turnsOutOfOrder, .turnBeforeStart,
      .turnAfterEnd, .loanDueBeforeTurn:
      return with()
    }
  }
}
