/// What the program says of itself when it must stop.
public enum ProgramWords {
  /// A mistake of the program; a constant, so that it can be said whatever happened.
  public static var defect: StaticString {
    "\nขออภัย โปรแกรมหยุดเพราะทำผิดเอง ไม่ใช่เพราะข้อมูลของครอบครัว ช่วยส่งไฟล์กับคำสั่งที่พิมพ์ให้ผู้ดูแลโปรแกรม\n"
  }

  /// The results cannot be written where they should go.
  public static let cannotShow = "เขียนผลออกไปไม่ได้ อาจเพราะที่เก็บเต็ม"
}
