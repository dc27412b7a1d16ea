public import Engine

/// What is said of a household's file and its records.
public enum RecordsWords {
  /// What stands above a debt or choice in the file that is gone.
  public static let retired = "หมดแล้ว เก็บไว้ดู"

  /// Another program is changing the file.
  public static let held: TableWords.Words = (
    "มีอีกหน้าต่างหนึ่งกำลังจดของบ้านนี้อยู่", "จดในหน้าต่างนั้นให้เสร็จ หรือปิดหน้าต่างนั้นก่อน แล้วลองใหม่"
  )

  /// A line of the journal is not as it was written.
  public static let damaged: TableWords.Words = (
    "สมุดจดรายเดือนมีบรรทัดที่อ่านไม่ได้ เหมือนมีใครแก้",
    "ไฟล์ของครอบครัวยังใช้ได้ตามเดิม ให้พัฒนากรช่วยดูบรรทัดนี้ "
      + "หรือย้ายสมุดเล่มนี้ไปเก็บที่อื่น แล้วเริ่มเล่มใหม่"
  )

  /// A line was not written to its end, and was put aside.
  public static let tornLine =
    "บรรทัดสุดท้ายในสมุดจดเขียนไม่จบ เพราะเครื่องดับหรือโปรแกรมถูกปิดกลางคัน "
    + "แยกเก็บไว้แล้ว รายการก่อนหน้านั้นอยู่ครบ"

  /// A change that the program did not get to finish was finished.
  public static let unfinishedChange = "คราวก่อนโปรแกรมถูกปิดกลางคัน สิ่งที่จดไว้อยู่ครบ เขียนลงไฟล์ให้แล้ว"
}

// Taking back, exporting and erasing.
extension RecordsWords {
  /// A month that was not recorded.
  public static func notRecorded(_ month: YearMonth, known: [YearMonth]) -> TableWords.Words {
    let list = known.map { $0.thai(.short) }.joined(separator: ", ")
    return ("ยังไม่ได้จด\(month.inSentence)", "เดือนที่จดหรือแก้ได้ตอนนี้คือ \(list)")
  }

  /// A name that no debt has.
  public static func debtUnknown(_ name: String, known: [String]) -> TableWords.Words {
    let list = known.map(\.quotedThai).joined(separator: " ")
    return (
      "ไม่มีหนี้ชื่อ \(name.quotedThai)", known.isEmpty ? "บ้านนี้ไม่มีหนี้" : "หนี้ของบ้านนี้คือ \(list)"
    )
  }

  /// Nothing can be taken back.
  public static let nothingToUndo: TableWords.Words = (
    "ยังไม่มีอะไรให้ถอยกลับ", "ถอยกลับได้เฉพาะที่จดหรือเก็บด้วยโปรแกรมนี้"
  )

  /// What would be written could not be opened again, so that nothing was written.
  public static let notReadBack: TableWords.Words = (
    "ยังไม่ได้เก็บลงไฟล์ เพราะถ้าเก็บแบบนี้ คราวหน้าจะเปิดไฟล์ไม่ได้",
    "ไฟล์เดิมยังอยู่ครบ ไม่ได้แก้อะไร เอาไฟล์นี้ให้พัฒนากรช่วยดู"
  )

  /// A person changed the file since.
  public static let changedSince: TableWords.Words = (
    "หลังจากจดครั้งล่าสุด มีคนแก้ไฟล์นี้เอง", "ถ้าถอยกลับ ที่แก้เองจะถูกถอยด้วย (มีสำรองไว้ให้) ถ้าแน่ใจ ใส่ --yes"
  )
  /// Whether to take that back too.
  public static let changedSinceAsk =
    "หลังจากจดครั้งล่าสุด มีคนแก้ไฟล์นี้เอง ถ้าถอยกลับ ที่แก้เองจะถูกถอยด้วย (มีสำรองไว้ให้) ถอยไหม"
  /// The answers to ``changedSinceAsk``.
  public static let changedSinceChoices = ["ไม่ถอย", "ถอยกลับ"]

  /// What was taken back.
  public static func undone(_ month: YearMonth?, isCorrection: Bool) -> String {
    guard let month else { return "ถอยกลับแล้ว ไฟล์เหมือนก่อนเก็บครั้งล่าสุด" }
    return isCorrection
      ? "ถอยกลับแล้ว \(month.inSentence) เหมือนก่อนแก้ครั้งล่าสุด"
      : "ถอยกลับแล้ว เหมือนยังไม่ได้จด\(month.inSentence)"
  }

  /// Whether all is to be removed.
  public static let eraseAsk = "ลบทั้งหมดนี้ เอาคืนไม่ได้ ลบไหม"
  /// The answers to ``eraseAsk``.
  public static let eraseChoices = ["ไม่ลบ", "ลบทั้งหมด"]
  /// More about it, for those who ask.
  public static let eraseMore = ["ถ้าอยากเก็บสำเนาไว้ก่อน ใช้ plodnee export ไฟล์ --names --out สำเนา"]
  /// Nothing was removed.
  public static let notErased = "ไม่ได้ลบอะไร"
  /// What stands above the files that would be removed.
  public static let toErase = "จะลบไฟล์ของบ้านนี้กับสมุดจดทั้งหมด"
  /// What stands above the files that were removed.
  public static let erased = "ลบไฟล์ของบ้านนี้กับสมุดจดแล้ว"
  /// What stands above files that name the family and were not removed.
  public static let stillNamed = "ไฟล์พวกนี้ยังมีชื่อบ้านนี้อยู่ ไม่ได้ลบให้ เผื่อยังอยากเก็บ"
  /// Where something of the family may still be.
  public static let mayBeElsewhere =
    "ที่พิมพ์ออกมา ส่งออก หรือคัดลอกไปที่อื่น โปรแกรมไม่รู้ว่าอยู่ไหน ถ้าไม่อยากให้เหลือ ต้องลบเอง"

  /// Everything was written into one file.
  public static func exported(_ name: String, withNames: Bool) -> String {
    "รวมไว้ที่ไฟล์ \(name.safeForTerminal) แล้ว "
      + (withNames ? "มีชื่อและหมายเหตุตามจริง เก็บให้ดี" : "ไม่มีชื่อคนและหมายเหตุ")
  }
}
