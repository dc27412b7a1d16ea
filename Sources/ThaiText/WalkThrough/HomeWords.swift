/// The questions about the house and who lives there.
public enum HomeWords {
  /// The name of the part.
  public static let part = "บ้านเรา"

  /// What the house is called when nobody names it.
  public static let unnamed = "บ้านของเรา"

  /// What to call the family.
  public static let name = QuestionWords(
    "เรียกบ้านนี้ว่าอะไรดี",
    example: "บ้านยายคำ",
    reason: "ไว้เรียกในแผน ใช้ชื่อเล่นก็พอ",
    more: "ไม่ต้องใส่ชื่อจริง เลขบัตร หรือเลขบัญชี ใครเปิดไฟล์เจอจะได้ไม่รู้ว่าเป็นใคร"
  )

  /// A name that looks like the number of a card or an account.
  public static let nameIsNumber = "ในชื่อมีเลขยาว คล้ายเลขบัตรหรือเลขบัญชี ใช้ชื่อเล่นดีกว่า เช่น บ้านยายคำ"

  /// Who lives in the house.
  public static let people = QuestionWords(
    "ในบ้านมีกี่คน ผู้ใหญ่ เด็ก คนแก่",
    example: "2 1 1 หรือ ผู้ใหญ่ 2 เด็ก 1 คนแก่ 1",
    reason: "คนกินกี่คน คนหาเงินกี่คน แผนต้องเผื่อให้พอ",
    more: "คนแก่ คืออายุ 60 ปีขึ้นไป ลูกที่ไปทำงานที่อื่นไม่ต้องนับ"
  )

  /// People that cannot be read.
  public static let peopleUnreadable = "ยังอ่านไม่ได้ ลองพิมพ์เลขสามตัวเว้นวรรค เช่น 2 1 1 ถ้าไม่มี ใส่ 0"

  /// People, counted.
  public static func people(adults: Int, children: Int, elders: Int) -> String {
    "ผู้ใหญ่ \(adults) คน เด็ก \(children) คน คนแก่ \(elders) คน"
  }

  /// How people are counted.
  public static let person = "คน"

  /// Words that name the ages, in the order of counting; a number belongs to each.
  public static let ages = [["ผู้ใหญ่", "คนหนุ่มสาว"], ["เด็กเล็ก", "เด็ก"], elderNames]

  /// Words that name elders.
  public static let elderNames = ["คนแก่", "คนเฒ่า", "ผู้สูงอายุ", "คนชรา", "ผู้เฒ่า"]

  /// Words for kin by their age, each one person where no number stands beside it.
  public static let kin = [
    ["พ่อ", "แม่", "ผัว", "เมีย", "สามี", "ภรรยา", "ลุง", "ป้า", "น้า", "พี่", "น้อง"],
    ["ลูกเล็ก", "ลูก", "หลาน"],
    ["ปู่", "ย่า", "ยาย", "ตา"],
  ]

  /// Words for several people at once: their age by its place in ``ages``, and how many they are.
  public static let groups: [(word: String, age: Int, count: Int)] = [
    ("ผัวเมีย", 0, 2), ("สองผัวเมีย", 0, 2), ("สามีภรรยา", 0, 2), ("พ่อแม่", 0, 2), ("ตายาย", 2, 2),
    ("ปู่ย่า", 2, 2), ("คนเดียว", 0, 1),
  ]

  /// Words that say that nobody is of an age.
  public static let nobody = ["ไม่มี"]

  /// Words around people that say nothing more about them.
  public static let aroundPeople = ["อยู่กัน", "อยู่", "มี", "กับ", "และ", "แล้วก็", "รวม", "ทั้งหมด", "อีก"]

  /// Money in the house today.
  public static let cash = QuestionWords(
    "วันนี้มีเงินในบ้านกับในบัญชีที่ถอนได้ รวมเท่าไร",
    example: "3,500",
    reason: "แผนเริ่มจากเงินที่มีจริง",
    more: "นับเงินที่หยิบใช้ได้เลย เงินสัจจะที่ถอนไม่ได้จะถามทีหลัง ไม่แน่ใจก็ประมาณได้"
  )

  /// Money that should always stay.
  public static let buffer = QuestionWords(
    "อยากให้มีเงินติดบ้านไว้เสมอ อย่างน้อยเท่าไร",
    example: "1,000",
    reason: "แผนจะไม่เอาเงินส่วนนี้ไปโปะหนี้",
    more: "เผื่อเจ็บป่วย รถเสีย งานศพ ถ้าไม่กันไว้เลย มีเรื่องด่วนก็ต้องกู้อีก"
  )
}
