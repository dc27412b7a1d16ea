extension CommandWords {
  /// The program itself.
  public static let walkThrough = CommandWords(
    "ช่วยครอบครัววางแผนปลดหนี้ คุยกันทีละข้อ",
    example: "plodnee"
  )
  /// Help.
  public static let help = CommandWords(
    "บอกวิธีใช้คำสั่ง",
    operand: "คำสั่ง",
    example: "plodnee help plan"
  )
  /// The version.
  public static let version = CommandWords("บอกรุ่นของโปรแกรม", example: "plodnee version")
}
