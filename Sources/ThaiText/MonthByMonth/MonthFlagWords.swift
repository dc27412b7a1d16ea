/// What each flag of the commands for months does, as help lists it.
public enum MonthFlagWords {
  /// Which month.
  public static let month = "เดือนที่จะจดหรือแก้ เช่น 2569-12 (ไม่ใส่ คือเดือนถัดไปที่ยังไม่ได้จด)"
  /// Everything went as planned.
  public static let asPlanned = "จดตามแผนโดยไม่ถาม ใช้คู่กับตัวเลือกข้างล่างสำหรับที่ไม่ตรงแผน"
  /// All that came in.
  public static let income = "เงินเข้าทั้งเดือน"
  /// All that living cost.
  public static let living = "กินใช้ทั้งเดือน"
  /// What was paid on a debt.
  public static let paid = "จ่ายหนี้ก้อนหนึ่ง เขียน ชื่อ=จำนวน ใส่ซ้ำได้"
  /// What was borrowed on a debt.
  public static let borrowed = "กู้เพิ่มหรือกู้รอบใหม่ เขียน ชื่อ=จำนวน ใส่ซ้ำได้"
  /// Money in the house.
  public static let cash = "เงินในบ้านตอนสิ้นเดือน"
  /// No question is asked.
  public static let yes = "ทำเลย ไม่ต้องถามก่อน"
}
