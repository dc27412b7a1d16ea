/// What stands for names in a file that nobody should know a family from.
public enum MaskWords {
  /// The family.
  public static let household = "บ้าน"
  /// An income.
  public static let income = "รายรับ"
  /// An expense.
  public static let expense = "รายจ่าย"
  /// A saving.
  public static let saving = "เงินออม"
  /// Something owned.
  public static let asset = "ทรัพย์สิน"
  /// A debt.
  public static let debt = "หนี้"
  /// A choice.
  public static let offer = "ทางเลือก"
}
