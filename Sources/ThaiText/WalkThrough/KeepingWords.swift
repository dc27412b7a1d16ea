/// What is said when answers are kept in a file.
public enum KeepingWords {
  /// Whether to keep the answers when leaving.
  public static let leavingAsk = "ก่อนออก เก็บคำตอบไว้ในไฟล์ไหม"

  /// The choices of ``leavingAsk``.
  public static let leavingChoices = ["เก็บ", "ไม่เก็บ"]

  /// More about keeping, for those who ask.
  public static let leavingMore = ["เก็บไว้แล้ว คราวหน้าเปิดดูต่อได้ ไม่ต้องตอบใหม่ทั้งหมด"]

  /// Whether to go on with answers that were left in the middle.
  public static func draftAsk(_ household: String?) -> String {
    "คราวก่อนตอบค้างไว้" + (household.map { " \($0.quotedThai)" } ?? "") + " ตอบต่อไหม"
  }

  /// The choices of ``draftAsk(_:)``.
  public static let draftChoices = ["ตอบต่อจากข้อที่ค้าง", "เริ่มใหม่ ทิ้งคำตอบเดิม"]

  /// More about it, for those who ask.
  public static let draftMore = [
    "ทุกคำตอบเก็บไว้ทันทีในเครื่องนี้ ที่ไฟล์ plodnee-answers.json",
    "พอเก็บลงไฟล์ของบ้าน หรือบอกว่าไม่เก็บ จะลบให้เอง",
  ]

  /// Answers that are neither kept nor thrown away when the person leaves.
  public static let draftStays = "คำตอบยังอยู่ในเครื่องนี้ คราวหน้าพิมพ์ plodnee แล้วเลือก 3 ตอบต่อได้"

  /// Answers that were kept cannot be read, and others are kept from now on.
  public static func draftDamaged(_ name: String) -> String {
    "คำตอบที่ค้างไว้คราวก่อนอ่านไม่ได้แล้ว จึงเริ่มใหม่ ของเดิมแยกไว้ที่ไฟล์ \(name.safeForTerminal)"
  }

  /// Another window of the program asks in the same folder.
  public static let draftHeld =
    "มีอีกหน้าต่างหนึ่งกำลังตอบคำถามอยู่ในโฟลเดอร์นี้ ตอบพร้อมกันสองที่ คำตอบจะทับกัน ปิดหน้าต่างนั้นก่อน แล้วเลือก 3 อีกที"

  /// Answers cannot be kept in the meantime.
  public static let unkept =
    "ตอนนี้เก็บคำตอบลงเครื่องไม่ได้ ที่เก็บอาจเต็ม ตอบต่อได้ แต่อย่าเพิ่งปิดเครื่อง คำตอบจะหาย"

  /// Under which name.
  public static let nameAsk = "ตั้งชื่อไฟล์ว่าอะไร"

  /// What file names are, for those who ask.
  public static let nameMore = [
    "ชื่อสั้น ๆ ลงท้าย .json5 เก็บในโฟลเดอร์ที่เปิดโปรแกรมอยู่ ใครเปิดเครื่องนี้อาจเห็นไฟล์ได้"
  ]

  /// A file of that name is there already.
  public static func exists(_ name: String) -> String {
    "มีไฟล์ชื่อ \(name.quotedThai) อยู่แล้ว เขียนทับไหม"
  }

  /// The household's own file was written by others since.
  public static func changedElsewhere(_ name: String) -> String {
    "มีคนจดหรือแก้ไฟล์ \(name.quotedThai) ในอีกหน้าต่าง ถ้าเขียนทับ ที่จดหรือแก้ไว้จะไม่อยู่ในไฟล์ เขียนทับไหม"
  }

  /// The choices of ``exists(_:)`` and ``changedElsewhere(_:)``.
  public static let existsChoices = ["ไม่ทับ ใช้ชื่ออื่น", "เขียนทับ"]

  /// The file could not be written.
  public static func unwritten(_ name: String) -> String {
    "ยังเขียนไฟล์ \(name.quotedThai) ไม่ได้ คำตอบยังอยู่ครบ ลองชื่ออื่นหรือที่อื่น"
  }

  /// The file is written.
  public static func kept(_ name: String) -> String {
    "เก็บแล้วที่ไฟล์ \(name.safeForTerminal) คราวหน้าพิมพ์:"
  }

  /// How to go on with answers that were left in the middle.
  public static let goOnLater = "จะตอบต่อ พิมพ์ plodnee แล้วเลือก 2 เปิดไฟล์ของฉัน"

  /// What to type the next time.
  public static func command(_ name: String) -> String { "plodnee plan \(name)" }

  /// Above how to print the plan.
  public static let paper = "อยากได้แผ่น A4 ไว้ติดฝาบ้าน พิมพ์:"

  /// What to type for the plan on paper.
  ///
  /// - Parameters:
  ///   - name: The household's file.
  ///   - page: Where the page goes.
  /// - Returns: The command.
  public static func paperCommand(_ name: String, page: String) -> String {
    "plodnee report \(name) --html \(page)"
  }

  /// Words before a family's nickname.
  public static let houses = [HomeWords.unnamed, "ครอบครัว", "บ้านของ", "บ้าน"]

  /// How a suggested name begins.
  public static let nameBeginning = "baan"
}
