public import JSON5

/// What is said of a learning record that cannot be read: what is the matter, and how to go on.
public enum LearningProblemWords {
  private static let putAside = "ถ้าไม่รู้ว่าแก้ตรงไหน เปลี่ยนชื่อไฟล์นี้เก็บไว้ แล้วทำต่อได้ โปรแกรมจะเริ่มจดให้ใหม่"

  /// Not JSON.
  public static func spelling(_ kind: JSON5ProblemKind) -> TableWords.Words {
    ("สมุดบันทึกการเรียนอ่านไม่ได้: \(kind.words.what)", "\(kind.words.mend) \(putAside)")
  }
  /// Not a learning record.
  public static let otherFormat: TableWords.Words = (
    "ไฟล์นี้ไม่ใช่สมุดบันทึกการเรียน", "เปลี่ยนชื่อไฟล์นี้เก็บไว้ แล้วทำต่อได้"
  )
  /// Of a later version.
  public static let laterVersion: TableWords.Words = (
    "สมุดบันทึกการเรียนนี้มาจากโปรแกรมรุ่นใหม่กว่า", "ใช้โปรแกรมรุ่นใหม่ หรือเปลี่ยนชื่อไฟล์นี้เก็บไว้ แล้วเริ่มจดใหม่"
  )
  /// An unknown key.
  public static func unknownKey(_ key: String) -> TableWords.Words {
    ("สมุดบันทึกการเรียนไม่มีคำ \(key.quotedThai)", "ลบคำนี้ออก \(putAside)")
  }
  /// A value that cannot be used.
  public static func badValue(_ key: String) -> TableWords.Words {
    ("ค่าของ \(key.quotedThai) ในสมุดบันทึกการเรียนอ่านไม่ได้", "แก้ค่านี้ \(putAside)")
  }
}
