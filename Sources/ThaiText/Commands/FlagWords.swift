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
  /// How many tables play a game.
  public static let seats = "เล่นกี่โต๊ะ เลือกต่างกันแล้วเทียบตอนจบ (ไม่บอกคือ 1)"
  /// Which shocks a game has.
  public static let seed = "ไพ่เรื่องไม่คาดคิดชุดไหน 0 คือไม่มี (ไม่บอกคือ 6)"
  /// Where a game is kept.
  public static let game = "เก็บเกมไว้ในไฟล์นี้ทุกตา ถ้ามีอยู่แล้วเล่นต่อ"
  /// Every turn again.
  public static let replay = "ดูเกมที่เก็บไว้ซ้ำตั้งแต่ตาแรก"
  /// How a command is used.
  public static let help = "บอกวิธีใช้"
  /// Which plan.
  public static let strategy =
    "แผนเดียว: minimum ถ้าทำเหมือนเดิม, snowball ปิดหนี้ก้อนเล็กก่อน, "
    + "avalanche ปิดหนี้แพงก่อน, recommended แผนที่แนะนำ"
  /// Every month.
  public static let months = "แสดงทุกเดือนของแผน"
  /// A sheet to print.
  public static let paper = "ปฏิทิน 12 เดือน มีช่องให้ขีด เอาไปพิมพ์"
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
  /// That the household read the lesson.
  public static let noteReading = "จดไว้ว่าครอบครัวนี้อ่านบทนี้แล้ว"
  /// The most letters between two spaces of a lesson.
  public static let sentence = "เตือนข้อความที่เขียนติดกันยาวเกินกี่ตัว (ไม่บอกคือ 60)"
  /// A lesson as part of a page.
  public static let fragment = "เป็น HTML เฉพาะเนื้อเรื่อง เอาไปวางในหน้าเว็บ"
  /// Before learning.
  public static let before = "ตอบครั้งก่อนเรียน"
  /// After learning.
  public static let after = "ตอบครั้งหลังเรียน"
  /// Answers that were marked on paper.
  public static let answers = "คำตอบจากกระดาษ เรียงตามข้อ เช่น ขคก-ก ข้อที่ไม่ได้ตอบพิมพ์ -"
  /// A table instead of a sheet of paper.
  public static let table = "หัวตาราง CSV สำหรับพิมพ์คำตอบของทั้งวง"
  /// The name of a lesson.
  public static let title = "ชื่อบท"
  /// What a lesson is about.
  public static let area = "หมวด (ไม่บอก ดูจากเลขตัวแรกของชื่อไฟล์)"
  /// The observation that a lesson answers.
  public static let observation = "บทนี้ช่วยบ้านที่มีเรื่องอะไร"
  /// How many at once.
  public static let jobs = "ทำพร้อมกันกี่บ้าน"
  /// Where a result goes.
  public static let out = "เขียนลงไฟล์นี้ แทนที่จะแสดงบนจอ"
  /// From which month plans begin.
  public static let start = "เดือนแรกของแผน เช่น 2569-12 (ไม่ใส่ คือเดือนนี้) ทำแผนปลายเดือน ใส่เดือนหน้า"
  /// What headings of another's making stand for.
  public static let map = "ไฟล์ที่บอกว่าหัวตารางแบบของเราคือช่องไหน"
  /// Names stay.
  public static let names = "แสดงชื่อด้วย ไม่ใช่แค่รหัส"
  /// Where a page goes.
  public static let html = "เขียนหน้ากระดาษลงไฟล์นี้"
  /// Whose name stands at the head.
  public static let office = "ชื่อกลุ่มหรือสำนักงาน ไว้ที่หัวกระดาษ"
  /// Numbers written in Thai.
  public static let thaiDigits = "ใช้เลขไทย ๐๑๒"
  /// One file a household.
  public static let each = "แยกไฟล์ละครอบครัว ไว้ในโฟลเดอร์นี้"
  /// How long a workshop may take.
  public static let minutes = "มีเวลากี่นาที ถ้าไม่บอก ใช้ 180"
  /// Where screens go.
  public static let present = "เขียนหน้าสำหรับฉายขึ้นจอลงไฟล์นี้ ทีละเรื่อง ตัวใหญ่"
}
