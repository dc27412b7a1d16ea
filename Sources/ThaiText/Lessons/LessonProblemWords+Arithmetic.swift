import LessonLibrary

extension LessonProblemWords {
  /// The words of a problem of a lesson's worked examples.
  static func arithmetic(_ fact: LessonProblem.Fact) -> TableWords.Words {
    switch fact {
    case .noExample:
      ("ยังไม่มีตัวอย่างที่คิดเลขตรวจได้", "เพิ่มบรรทัด ```example แล้วเขียน reckon: 100 * 12 และ expect: 1200")
    case .example(let line, let flaw): words(for: flaw, in: String(line.prefix(40)).quotedThai)
    case .sumDiffers(let name, let expected, let reckoned):
      (
        "\(name.safeForTerminal) เขียนไว้ \(expected) แต่คิดได้ \(reckoned)",
        "แก้ตัวเลขในเนื้อเรื่องและในบรรทัด expect ให้ตรงกัน"
      )
    case .numberNotTold(let number):
      ("ตัวเลข \(number) ไม่มีในเนื้อเรื่อง", "เขียนตัวเลขนี้ในเนื้อเรื่องด้วย หรือลบออกจาก expect")
    default: ("", "")
    }
  }

  private static func words(
    for flaw: LessonProblem.ExampleFlaw,
    in line: String
  ) -> TableWords.Words {
    switch flaw {
    case .unreadable:
      ("ยังอ่านตัวอย่าง \(line) ไม่ได้", "เขียนสองบรรทัด เช่น reckon: 100 * 12 แล้ว expect: 1200")
    case .unknownForm:
      (
        "ไม่รู้จักตัวอย่างแบบ \(line)",
        "ใช้ได้คือ \(list(ExampleForm.allCases.map(\.rawValue)))"
      )
    case .unknownWord(let word, let allowed):
      ("\(line) ไม่มีคำ \(word.quotedThai)", "ใช้ได้คือ \(list(allowed))")
    case .missingWord(let word): ("\(line) ยังไม่มี \(word.safeForTerminal)", "เพิ่มแล้วใส่ตัวเลข")
    case .unusable:
      ("ตัวเลขของ \(line) ใช้คิดไม่ได้", "ดูว่าดอกบอก month หรือ year และเงินกับจำนวนงวดมากกว่า 0")
    }
  }
}
