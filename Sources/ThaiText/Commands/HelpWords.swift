/// The words around commands and flags on a page of help.
public enum HelpWords {
  /// The first line of all.
  public static let program = "plodnee ปลดหนี้ ช่วยครอบครัววางแผนปลดหนี้"
  /// Above a line that shows the form of a command.
  public static let form = "รูปแบบ"
  /// Above the commands.
  public static let commands = "คำสั่ง"
  /// Above the flags.
  public static let flags = "ตัวเลือก"
  /// Above a line that can be typed as it is.
  public static let example = "ตัวอย่าง"
  /// What stands where flags may be typed.
  public static let anyFlags = "[ตัวเลือก]"
  /// Where to read more.
  public static let more = "ดูวิธีใช้แต่ละคำสั่ง พิมพ์ว่า plodnee help ตามด้วยคำสั่ง"
  /// What to type where nobody can answer questions.
  public static let noConversation =
    "ตรงนี้คุยกันทีละข้อไม่ได้ เพราะไม่ได้พิมพ์อยู่หน้าจอ สั่งเป็นคำสั่งได้ เช่น"
  /// What stands for a number.
  public static let number = "ตัวเลข"
  /// What stands for an amount.
  public static let amount = "บาท"
  /// What stands for a percentage.
  public static let percent = "ร้อยละ"
  /// What stands for a file.
  public static let file = "ไฟล์"
  /// What stands for a folder.
  public static let folder = "โฟลเดอร์"
  /// What stands for a name.
  public static let name = "ชื่อ"
}
