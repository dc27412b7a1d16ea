import Engine
import HouseholdFile

/// The words of values that cannot both be right.
struct ContradictionWords {
  /// The field where the second of them stands.
  let field: ProblemSubject

  func words(for problem: Contradiction) -> ProblemWords {
    switch problem {
    case .untilBeforeFrom(let from, let until): untilBeforeFrom(from, until)
    case .nameDoubled(let thing, let name, let line): nameDoubled(thing, name, line)
    case .referenceUnknown(let thing, let name, let nearest):
      referenceUnknown(thing, name, nearest)
    case .remainingExceedsWhole(let remaining, let whole, let key):
      remainingExceedsWhole(remaining, whole, key)
    case .bothGiven(let first, let second): bothGiven(first, second)
    case .overdueExceedsOwed(let overdue, let owed): overdueExceedsOwed(overdue, owed)
    case .rateStepsOutOfOrder(let previous, let found): rateStepsOutOfOrder(previous, found)
    case .partnerMissing(let given, let missing): partnerMissing(given, missing)
    case .prepaymentNotPossible(let prepayment, let kind, let possible):
      prepaymentNotPossible(prepayment, kind, possible)
    case .turnsOutOfOrder(let previous, let found): turnsOutOfOrder(previous, found)
    case .turnBeforeStart(let start, let found): turnBeforeStart(start, found)
    case .turnAfterEnd(let end, let found): turnAfterEnd(end, found)
    case .loanDueBeforeTurn(let turn, let found): loanDueBeforeTurn(turn, found)
    }
  }
}

/// Months and names.
extension ContradictionWords {
  private func untilBeforeFrom(_ from: YearMonth, _ until: YearMonth) -> ProblemWords {
    ProblemWords(
      "\(field.holder)จบก่อนเริ่ม: เริ่ม \(from.thai()) จบ \(until.thai())",
      why: "เดือนสุดท้าย (until) ต้องไม่มาก่อนเดือนแรก (from)",
      mend: "ถ้าเขียนสลับกัน ให้เขียนใหม่ แบบนี้",
      example: "from: \(until.asFileText), until: \(from.asFileText)"
    )
  }

  private func nameDoubled(_ thing: NamedThing, _ name: String, _ line: Int) -> ProblemWords {
    ProblemWords(
      "มี\(thing.thai)ชื่อ \(name.quotedShort) มากกว่าหนึ่ง\(thing.classifier)",
      why: "ชื่อแรกอยู่บรรทัด \(line) ถ้าชื่อซ้ำกัน จะไม่รู้ว่าพูดถึง\(thing.classifier)ไหน",
      mend: "เติมให้ชื่อต่างกัน เช่น",
      example: field.written("\(name.shortForTerminal) 2".asFileText)
    )
  }

  private func referenceUnknown(
    _ thing: NamedThing,
    _ name: String,
    _ nearest: String?
  ) -> ProblemWords {
    let what = "ไม่พบ\(thing.thai)ชื่อ \(name.quotedShort) ในไฟล์นี้"
    let why = "\(field.owner)อ้างถึงชื่อนี้ ชื่อต้องตรงกันทุกตัวอักษร"
    guard let nearest else {
      return ProblemWords(
        what,
        why: why,
        mend: "ดูชื่อในช่อง \(thing.list) แล้วเขียนให้ตรงกัน เช่น",
        example: field.sample
      )
    }
    let value = nearest.asFileText
    return ProblemWords(
      what,
      why: why,
      mend: "ถ้าหมายถึง \(nearest.quotedShort) ให้เขียน",
      example: field.written(field.key == "from" ? "[\(value)]" : value)
    )
  }

  private func turnsOutOfOrder(_ previous: YearMonth, _ found: YearMonth) -> ProblemWords {
    ProblemWords(
      "ตาเดินเรียงเดือนสลับกัน: \(previous.thai()) แล้ว \(found.thai())",
      why: "เกมเดินไปข้างหน้า ตาหลังจึงอยู่เดือนเดียวกันหรือเดือนถัดไป",
      mend: "เรียงตาใหม่ให้เดือนที่มาก่อนอยู่ก่อน หรือแก้เดือน เช่น",
      example: field.written(previous.adding(months: 1).asFileText)
    )
  }

  private func turnBeforeStart(_ start: YearMonth, _ found: YearMonth) -> ProblemWords {
    ProblemWords(
      "ตาเดือน\(found.thai()) มาก่อนเดือนเริ่มของครอบครัว เดือน\(start.thai())",
      why: "เกมเริ่มเดือนเดียวกับครอบครัว (start) ตาที่มาก่อนจึงเล่นไม่ได้",
      mend: "แก้เดือนของตานี้ หรือเขียน start ให้ไม่หลังตาแรก เช่น",
      example: "start: \(found.asFileText)"
    )
  }

  private func turnAfterEnd(_ end: YearMonth, _ found: YearMonth) -> ProblemWords {
    ProblemWords(
      "ตาเดือน\(found.thai()) อยู่หลังเดือนสุดท้ายที่แผนดู เดือน\(end.thai())",
      why: "เกมคิดเงินทีละเดือนไปจนถึงตานี้ ไกลกว่านั้นแผนไม่ได้ดู (horizon)",
      mend: "แก้เดือนของตานี้ ให้ไม่หลังเดือนสุดท้าย เช่น",
      example: field.written(end.asFileText)
    )
  }

  private func loanDueBeforeTurn(_ turn: YearMonth, _ found: YearMonth) -> ProblemWords {
    ProblemWords(
      "กู้ในตาเดือน\(turn.thai()) แต่ครบกำหนดตั้งแต่เดือน\(found.thai())",
      why: "หนี้ที่เพิ่งกู้ ต้องครบกำหนดเดือนเดียวกันหรือหลังจากนั้น",
      mend: "แก้เดือนครบกำหนดให้ไม่ก่อนเดือนของตา เช่น",
      example: field.written(turn.adding(months: 1).asFileText)
    )
  }

  private func rateStepsOutOfOrder(_ previous: YearMonth, _ found: YearMonth) -> ProblemWords {
    let first = #"{ percent: 2, per: "year" }"#
    return ProblemWords(
      "\(field.owner)เรียงเดือนของดอกสลับกัน: \(previous.thai()) แล้ว \(found.thai())",
      why: "ดอกที่เปลี่ยนตามเวลา ต้องเรียงจากเดือนแรกไปเดือนหลัง และไม่ซ้ำเดือน",
      mend: "เรียงใหม่ให้เดือนที่มาก่อนอยู่ก่อน เช่น",
      example: "rate: [\(first), { from: \(found.asFileText), percent: 6.5, per: \"year\" }]"
    )
  }
}

/// Amounts, counts and ways of paying.
extension ContradictionWords {
  private func remainingExceedsWhole(
    _ remaining: Int,
    _ whole: Int,
    _ wholeKey: String
  ) -> ProblemWords {
    let unit = wholeKey == "days" ? "วัน" : "งวด"
    return ProblemWords(
      "\(field.owner)เหลือ \(remaining) \(unit) มากกว่าทั้งหมดที่มี \(whole) \(unit)",
      why: "\(unit)ที่เหลือ (\(field.key)) ต้องไม่เกิน\(unit)ทั้งหมด (\(wholeKey))",
      mend: "ถ้าเขียนสลับกัน ให้เขียนใหม่ แบบนี้",
      example: "\(wholeKey): \(remaining), \(field.key): \(whole)"
    )
  }

  private func bothGiven(_ first: String, _ second: String) -> ProblemWords {
    let names = [first, second].map { "\(field.name(beside: $0)) (\($0))" }
    return ProblemWords(
      "\(field.owner)บอกทั้ง\(names[0]) และ\(names[1])",
      why: "รู้อย่างหนึ่งก็คิดอีกอย่างได้ ถ้าสองช่องไม่ตรงกัน จะไม่รู้ว่าใช้ช่องไหน",
      mend: "เหลือไว้ช่องเดียว ถ้ารู้ว่าจ่ายงวดละเท่าไร ให้เก็บ",
      example: field.sample(beside: first)
    )
  }

  private func overdueExceedsOwed(_ overdue: Money, _ owed: Money) -> ProblemWords {
    ProblemWords(
      "\(field.owner)ค้างจ่าย \(overdue.thai) มากกว่าหนี้ทั้งก้อน \(owed.thai)",
      why: "ยอดค้างจ่ายเป็นส่วนหนึ่งของหนี้ จึงมากกว่าหนี้ทั้งก้อนไม่ได้",
      mend: "ดูใบแจ้งหนี้ แล้วเขียนเฉพาะงวดที่เลยกำหนด ไม่เกินเท่านี้",
      example: field.written(owed.asFileText)
    )
  }

  private func partnerMissing(_ given: String, _ missing: String) -> ProblemWords {
    let (known, wanted) = (field.name(beside: given), field.name(beside: missing))
    return ProblemWords(
      "\(field.owner)บอก\(known)แล้ว แต่ยังไม่ได้บอก\(wanted)",
      why: "สองช่องนี้ใช้คู่กัน จึงจะรู้ว่าดอกเบี้ยที่แท้จริงเท่าไร",
      mend: "ถ้าไม่รู้ ให้ลบช่อง \(given) ออก ถ้ารู้ ให้เพิ่มช่อง \(missing) เช่น",
      example: field.sample(beside: missing)
    )
  }

  private func prepaymentNotPossible(
    _ prepayment: Prepayment,
    _ kind: String,
    _ possible: [Prepayment]
  ) -> ProblemWords {
    let ways = possible.map { "\($0.rawValue) (\($0.thai))" }.joined(separator: " หรือ ")
    return ProblemWords(
      "\(field.owner)เป็นหนี้แบบ \(ChoiceTerm.explained(kind, for: "kind")) "
        + "จึง\(prepayment.notPossible)",
      why: "หนี้แบบนี้เลือกวิธีโปะได้แค่ \(ways)",
      mend: "ถามเจ้าหนี้ว่ารับแบบไหน แล้วเขียน เช่น",
      example: field.written("\"\((possible.first ?? .none).rawValue)\"")
    )
  }
}

extension Prepayment {
  /// That this is not possible.
  fileprivate var notPossible: String {
    switch self {
    case .any: "โปะทีละน้อยไม่ได้"
    case .whole: "คืนเฉพาะต้นไม่ได้"
    case .close: "เลือกแบบ close ไม่ได้"
    case .none: "เลือกแบบ none ไม่ได้"
    }
  }
}

extension NamedThing {
  /// What the thing is called.
  fileprivate var thai: String {
    switch self {
    case .debt: "หนี้"
    case .income: "รายรับ"
    case .expense: "รายจ่าย"
    case .asset: "ทรัพย์สิน"
    case .saving: "เงินออม"
    case .offer: "ทางเลือก"
    }
  }

  /// The word that counts such things.
  fileprivate var classifier: String {
    switch self {
    case .debt: "ก้อน"
    case .income, .expense: "รายการ"
    case .asset: "อย่าง"
    case .saving: "รายการ"
    case .offer: "ทาง"
    }
  }
}

extension Money {
  /// The amount as a file holds it, in baht.
  fileprivate var asFileText: String {
    WrittenNumber("\(satang / 100).\(satang % 100 < 10 ? "0" : "")\(satang % 100)")
      .cut(toDecimals: 2) ?? "0"
  }
}
