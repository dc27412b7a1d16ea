extension CommandWords {
  /// A household's two pages.
  public static let report = CommandWords(
    "ทำแผ่นแผนปลดหนี้ A4 ให้ครอบครัวถือกลับบ้าน",
    operand: "ไฟล์",
    example: "plodnee report rice-farmers-before-harvest --html plan.html",
    details: [
      "ได้ไฟล์เดียว 2 หน้า ด้านหน้าเป็นแผนกับปฏิทินจ่ายหนี้ ด้านหลังเป็นบทเรียนและบัญชีครัวเรือนเปล่า "
        + "เปิดด้วยโปรแกรมท่องเว็บแล้วสั่งพิมพ์ ไม่ต้องมีอินเทอร์เน็ต"
    ]
  )
  /// The two pages of many households.
  public static let workshopHandouts = CommandWords(
    "ทำแผ่นแผนปลดหนี้ A4 ให้ทุกครอบครัวที่มาประชุม",
    operand: listOperand,
    example: "plodnee workshop handouts บ้านเรา.csv --html handouts.html --office กลุ่มออมทรัพย์บ้านเรา",
    details: [
      "ครอบครัวละ 2 หน้า ในไฟล์เดียว สั่งพิมพ์ครั้งเดียวได้ครบ หรือใส่ --each ให้แยกไฟล์ละครอบครัว "
        + "ในโฟลเดอร์ ยังไม่มีโฟลเดอร์ โปรแกรมสร้างให้", listDetail,
    ]
  )

  /// An officer's report.
  public static let workshopReport = CommandWords(
    "ดูภาพรวมหนี้ของหมู่บ้าน และควรช่วยบ้านไหนก่อน",
    operand: listOperand,
    example: "plodnee workshop report บ้านเรา.csv --html report.html",
    details: [
      "ไม่ใส่ --html จะอ่านได้บนหน้าจอ ในรายงานใช้รหัสแทนชื่อ เพื่อไม่ให้คนนอกรู้ว่าเป็นบ้านใคร",
      listDetail,
    ]
  )

  /// A workshop's agenda.
  public static let workshopAgenda = CommandWords(
    "จัดกำหนดการวงคุย เลือกบทเรียนที่ตรงกับบ้านส่วนมาก",
    operand: listOperand,
    example: "plodnee workshop agenda บ้านเรา.csv --minutes 180 --present screens.html",
    details: [
      "ไม่ใส่ --html และ --present จะอ่านได้บนหน้าจอ หน้าสำหรับฉายไม่มีตัวเลขของบ้านใคร", listDetail,
    ]
  )

  /// What workshops work on.
  static let listOperand = "ไฟล์หรือโฟลเดอร์…"
  /// What may stand there.
  static let listDetail =
    "ไฟล์หรือโฟลเดอร์ ใส่ได้หลายอย่าง: ตารางจาก Excel (.csv) ไฟล์ครอบครัว (.json5) โฟลเดอร์ที่มีไฟล์ครอบครัว "
    + "หรือไฟล์ที่มีครอบครัวละบรรทัด (.ndjson) บ้านไหนยังอ่านไม่ได้ จะบอกว่าเพราะอะไร บ้านอื่นทำต่อ"
}
