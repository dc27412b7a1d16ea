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

  /// Records that stand beside the name that the file had before.
  public static func elsewhere(_ folder: String, command: String) -> TableWords.Words {
    let name = folder.safeForTerminal
    return (
      "ไฟล์นี้เคยใช้ชื่ออื่น สมุดที่จดไว้ยังอยู่ที่ \(name)",
      "ถ้าเป็นบ้านเดียวกัน พิมพ์ \(command.safeForTerminal) แล้วลองใหม่ ที่จดไว้จะอยู่ครบ "
        + "ถ้าเป็นคนละบ้าน ย้าย \(name) ไปเก็บที่อื่นก่อน"
    )
  }

  /// What a household's file says of the folder in which its months are.
  private static let recordsLineParts = (
    "// สมุดจดรายเดือนของบ้านนี้อยู่ในโฟลเดอร์ ", " ย้ายไฟล์นี้เมื่อไร ย้ายโฟลเดอร์นั้นไปด้วย"
  )

  /// The line of a household's file that tells the folder in which its months are.
  public static func recordsLine(_ folder: String) -> String {
    recordsLineParts.0 + folder.safeForTerminal + recordsLineParts.1
  }

  /// The folder that such a line names; nil for another line.
  public static func folder(inLine line: Substring) -> String? {
    let (head, tail) = recordsLineParts
    guard line.hasPrefix(head), line.hasSuffix(tail), line.count > head.count + tail.count else {
      return nil
    }
    return String(line.dropFirst(head.count).dropLast(tail.count))
  }

  /// Months of a file are in a folder that was not moved along with it.
  public static func leftBehind(_ folder: String, wanted: String) -> String {
    let name = folder == wanted ? "" : " ใช้ชื่อ \(wanted.safeForTerminal)"
    return "บ้านนี้เคยจดรายเดือนไว้ในโฟลเดอร์ \(folder.safeForTerminal) แต่โฟลเดอร์นั้นไม่ได้อยู่ข้างไฟล์แล้ว "
      + "ถ้ายังมีอยู่ เอามาไว้ข้างไฟล์นี้\(name) ก่อนจด ที่จดไว้จะอยู่ครบ ถ้าไม่มีแล้ว จดต่อได้เลย เริ่มสมุดใหม่ให้"
  }

  /// A file or folder that cannot be removed.
  public static func unremovable(_ file: String) -> TableWords.Words {
    (
      "ยังลบ \(file.safeForTerminal) ไม่ได้ จึงยังลบไม่หมด",
      "เครื่องยังไม่อนุญาตให้ลบ ขอให้เจ้าของโฟลเดอร์เปิดให้เขียนก่อน แล้วสั่งลบอีกที"
    )
  }

  /// Records that cannot be written.
  public static func unwritable(_ file: String, folder: String) -> TableWords.Words {
    (
      "ยังบันทึกลง \(file.safeForTerminal) หรือ \(folder.safeForTerminal) ไม่ได้ ของเดิมยังอยู่ครบ",
      "ถ้าที่เก็บเต็ม ลบไฟล์ที่ไม่ใช้ แล้วลองใหม่ ถ้าเขียนไม่ได้เพราะเครื่องไม่อนุญาต "
        + "ย้ายทั้งไฟล์และโฟลเดอร์ \(folder.safeForTerminal) ไปไว้ที่ของคุณเอง"
    )
  }

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

  /// A payment of more than all that is owed.
  public static func paidBeyondOwed(
    _ name: String,
    _ paid: Money,
    owed: Money
  ) -> TableWords.Words {
    (
      "\(name.quotedThai) เหลือแค่ \(owed.thai) แต่บอกว่าจ่าย \(paid.thai)",
      "ดูว่าพิมพ์เลขเกินไหม ถ้าเจ้าหนี้คิดเท่านี้จริง จดทีละข้อด้วย plodnee checkin แล้วตอบว่าปิดหมดทั้งก้อน"
    )
  }

  /// More borrowed on a debt of fixed installments.
  public static func borrowedOnSchedule(_ name: String) -> TableWords.Words {
    (
      "\(name.quotedThai) ผ่อนงวดเท่ากันตามสัญญา กู้เพิ่มในก้อนเดิมไม่ได้",
      "ถ้ากู้เพิ่มจริง นับเป็นหนี้ก้อนใหม่ จดทีละข้อด้วย plodnee checkin แล้วเลือก มีหนี้ก้อนใหม่"
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

  /// Whether to take back the last change.
  public static func undoAsk(_ month: YearMonth?, isCorrection: Bool) -> String {
    guard let month else { return "ถอยกลับไปก่อนเก็บครั้งล่าสุดไหม" }
    return isCorrection
      ? "ถอยกลับไปก่อนแก้\(month.inSentence) ครั้งล่าสุดไหม" : "ถอยกลับไปก่อนจด\(month.inSentence) ไหม"
  }
  /// The answers to ``undoAsk(_:isCorrection:)``, and what is said to those who ask for more.
  public static let undoChoices = ["ไม่ถอย", "ถอยกลับ"]
  /// More about it.
  public static let undoMore = ["ที่จดไว้ไม่หาย เก็บเป็นไฟล์สำรองไว้ให้"]
  /// Nothing was taken back.
  public static let notUndone = "ไม่ได้ถอยกลับ"

  /// What was taken back, and where the file is as it was.
  public static func undone(_ month: YearMonth?, isCorrection: Bool, backup: String) -> String {
    let kept = "ไฟล์ก่อนถอยอยู่ที่ \(backup.safeForTerminal) ถ้าถอยอีกครั้ง จะกลับไปอีกขั้น"
    guard let month else { return "ถอยกลับแล้ว ไฟล์เหมือนก่อนเก็บครั้งล่าสุด \(kept)" }
    return isCorrection
      ? "ถอยกลับแล้ว \(month.inSentence) เหมือนก่อนแก้ครั้งล่าสุด \(kept)"
      : "ถอยกลับแล้ว เหมือนยังไม่ได้จด\(month.inSentence) \(kept)"
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
