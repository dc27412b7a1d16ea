/// What each flag does, as help lists it.
public enum FlagWords {
  /// Results for other programs.
  public static let json = "ผลเป็น JSON ให้โปรแกรมอื่นอ่าน"
  /// Signs of the keyboard only.
  public static let plain = "ตัวหนังสือล้วน ไม่มีเส้นและตัวหนา"
  /// The width of the screen.
  public static let width = "ความกว้างหน้าจอ นับเป็นช่อง"
  /// A trainer's own lessons.
  public static let lessons = "ใช้บทเรียนในโฟลเดอร์นี้ด้วย"
  /// A trainer's own scenarios.
  public static let scenarios = "ใช้เรื่องตัวอย่างในโฟลเดอร์นี้ด้วย"
  /// How a command is used.
  public static let help = "บอกวิธีใช้"
  /// Which plan.
  public static let strategy =
    "แผนเดียว: minimum ถ้าทำเหมือนเดิม, snowball ปิดหนี้ก้อนเล็กก่อน, "
    + "avalanche ปิดหนี้แพงก่อน, recommended แผนที่แนะนำ"
  /// Every month.
  public static let months = "แสดงทุกเดือนของแผน"
  /// Every observation.
  public static let all = "เล่าทุกเรื่องที่ควรรู้ ไม่ใช่แค่เรื่องสำคัญ"
  /// What of the plan is asked about.
  public static let why = "ถามว่าทำไม: debt หนี้แต่ละก้อน, month เงินที่กันไว้, choice ทางเลือก"
  /// A change to try.
  public static let whatIf =
    "ลองเปลี่ยน แล้วเทียบกับแผนเดิม ใส่ได้หลายครั้ง: cut ลดรายจ่าย, earn หารายได้เพิ่ม, sell ขายของ, "
    + "borrow กู้, rate ขอลดดอก, due ย้ายเดือนครบกำหนด, shock เรื่องไม่คาดคิด เช่น cut:หวย=400"
  /// How hard the recommended plan is searched for.
  public static let search = "หาแผนที่แนะนำ: fast เร็ว, full ละเอียด"
  /// What the borrower really gets.
  public static let received = "เงินที่ได้มาจริง หักค่าธรรมเนียมแล้ว"
  /// Each payment.
  public static let pay = "จ่ายงวดละเท่าไร"
  /// How many payments.
  public static let times = "จ่ายกี่งวด"
  /// How often is paid.
  public static let every = "จ่ายทุกเมื่อไร: day วัน, week สัปดาห์, month เดือน, year ปี"
  /// A rate on the original principal.
  public static let flat = "ดอกคงที่ร้อยละเท่าไร (แทน --pay)"
  /// What the rate is for.
  public static let per = "ดอกคงที่นั้นต่ออะไร: month เดือน, year ปี"
  /// A table of flows.
  public static let flows = "ตารางเงินรับจ่าย เป็นไฟล์ CSV (แทนตัวเลือกข้างบน)"
  /// Who lends.
  public static let lender = "ใครให้กู้ จะเทียบกับเพดานของผู้ให้กู้นั้น"
  /// Whose numbers a lesson speaks of.
  public static let household = "ใช้ตัวเลขจากไฟล์ของครอบครัวนี้"
  /// How many at once.
  public static let jobs = "ทำพร้อมกันกี่บ้าน"
}
