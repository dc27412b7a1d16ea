import HouseholdFile

/// The words of a value that does not fit its field.
struct ValueWords {
  /// The field.
  let field: ProblemSubject

  func words(for problem: ValueProblem) -> ProblemWords {
    switch problem {
    case .wrongShape(let expected, let found): wrongShape(expected, found)
    case .numberInQuotes(let text, let number): numberInQuotes(text, number)
    case .negativeAmount(let text): negativeAmount(text)
    case .tooManyDecimals(let text, let allowed): tooManyDecimals(text, allowed)
    case .amountTooLarge(let text): amountTooLarge(text)
    case .notFinite(let text): notFinite(text)
    case .percentOutOfRange(let text, let range): percentOutOfRange(text, range)
    case .rateTooHigh(let text, let period, let most): rateTooHigh(text, period, most)
    case .countOutOfRange(let text, let range): countOutOfRange(text, range)
    case .shareOutOfRange(let text): shareOutOfRange(text)
    case .monthUnreadable(let text): monthUnreadable(text)
    case .monthNumberOutOfRange(let text): monthNumberOutOfRange(text)
    case .yearOutOfRange(let text): yearOutOfRange(text)
    case .monthRepeated(let month): monthRepeated(month)
    case .listEmpty: listEmpty
    case .listTooLong(let count, let limit): listTooLong(count, limit)
    case .listTooShort(let count, let least): listTooShort(count, least)
    case .choiceUnknown(let text, let nearest, let known): choiceUnknown(text, nearest, known)
    case .textEmpty: textEmpty
    case .textTooLong(let text, let limit): textTooLong(text, limit)
    case .invisibleCharacters(let text): invisibleCharacters(text)
    case .otherVersion(let text): otherVersion(text)
    }
  }

  /// What is the matter with the field, and what was found there.
  func what(_ matter: String, found: String) -> String {
    "\(field.name)\(matter): \(field.owner)เขียนไว้ \(found)"
  }
}

/// Values of another kind.
extension ValueWords {
  private func wrongShape(_ expected: ExpectedValue, _ found: FoundValue) -> ProblemWords {
    ProblemWords(
      what("ยังอ่านไม่ได้", found: found.thai),
      why: expected.thai,
      mend: found == .nothing ? "ถ้ายังไม่มี ให้ลบช่องนี้ออก ถ้ามีแล้ว ให้เขียน" : "เขียนแบบนี้",
      example: expected == .month ? monthSample : field.sample
    )
  }

  private func numberInQuotes(_ text: String, _ number: String) -> ProblemWords {
    ProblemWords(
      what("ยังเป็นข้อความอยู่", found: "\"\(text.shortForTerminal)\""),
      why: "ตัวเลขที่เอาไปคิด ต้องไม่มีเครื่องหมายคำพูด ลูกน้ำ หรือเลขไทย",
      mend: "เขียนแต่ตัวเลข แบบนี้",
      example: field.written(number)
    )
  }

  private func otherVersion(_ text: String) -> ProblemWords {
    ProblemWords(
      "ไฟล์นี้เป็นรุ่น \(text.shortForTerminal) โปรแกรมนี้อ่านได้รุ่น \(HouseholdFile.version)",
      why: "แต่ละรุ่นเขียนไม่เหมือนกัน ถ้าฝืนอ่าน ตัวเลขอาจไม่ตรง",
      mend: "ใช้โปรแกรมรุ่นใหม่กว่านี้ ถ้าเขียนไฟล์นี้เอง ให้เขียน",
      example: field.written(String(HouseholdFile.version))
    )
  }
}

extension ExpectedValue {
  /// What belongs there.
  fileprivate var thai: String {
    switch self {
    case .amount: "ช่องนี้คือจำนวนเงินเป็นบาท ใส่แต่ตัวเลข"
    case .percent: "ช่องนี้คือร้อยละ ใส่แต่ตัวเลข"
    case .count: "ช่องนี้นับเป็นจำนวนเต็ม ใส่แต่ตัวเลข"
    case .share: "ช่องนี้ใส่ตัวเลขตั้งแต่ 0 ถึง 1 เช่น 0.25 คือ 1 ใน 4"
    case .text: "ช่องนี้คือข้อความ ต้องอยู่ในเครื่องหมายคำพูด"
    case .choice: "ช่องนี้คือคำที่มีให้เลือก ต้องอยู่ในเครื่องหมายคำพูด"
    case .month: "ช่องนี้คือเดือน เขียนปี พ.ศ. ขีด แล้วเลขเดือน 2 ตัว ในเครื่องหมายคำพูด"
    case .flag: "ช่องนี้ตอบว่าใช่ (true) หรือไม่ใช่ (false)"
    case .list: "ช่องนี้ใส่ได้หลายอย่าง จึงต้องอยู่ในวงเล็บเหลี่ยม [ ]"
    case .object: "ตรงนี้มีหลายช่องย่อย จึงต้องอยู่ในปีกกา { }"
    case .rate: "อัตราดอกต้องบอกร้อยละ และบอกว่าต่อเดือนหรือต่อปี"
    }
  }
}

extension FoundValue {
  /// What was found.
  fileprivate var thai: String {
    switch self {
    case .nothing: "null ซึ่งแปลว่าว่าง"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let text): WrittenNumber(text).thai
    case .text(let text): text.quotedShort
    case .list: "[ … ]"
    case .object: "{ … }"
    }
  }
}
