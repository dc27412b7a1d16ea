/// The questions about what is owed.
public enum DebtQuestionWords {
  /// The name of the part.
  public static let part = "หนี้"

  /// The name of the part, for one debt.
  public static func part(number: Int, name: String) -> String { "หนี้ก้อนที่ \(number) \(name)" }

  /// What is said before the first debt.
  public static let opening = [
    "ต่อไปเป็นเรื่องหนี้ ทีละก้อน บอกเฉพาะที่สบายใจ ข้อมูลอยู่ในเครื่องนี้เท่านั้น",
    "หนี้นอกระบบก็บอกได้ ไม่มีใครว่า ใส่ครบแผนจะได้ใช้ได้จริง",
    "ไม่อยากให้คนข้าง ๆ เห็นตัวเลข พิมพ์ ซ่อน",
  ]

  /// Whom the first debt is owed to.
  public static let firstLender = QuestionWords(
    "เป็นหนี้ที่ไหนบ้าง เลือกมาก้อนหนึ่งก่อน",
    example: "1 หรือ ธ.ก.ส.",
    reason: "แต่ละเจ้าคิดดอกและรับเงินคืนไม่เหมือนกัน",
    more: "ก้อนไหนก่อนก็ได้ เดี๋ยวถามก้อนต่อไปเรื่อย ๆ จนครบ",
    title: "เป็นหนี้ที่"
  )

  /// Whom another debt is owed to.
  public static func nextLender(told: Int) -> QuestionWords {
    QuestionWords(
      "บอกมาแล้ว \(told) ก้อน มีอีกไหม",
      example: "9 หรือ ร้านค้า",
      reason: "ก้อนเล็กก็บอก ถ้าลืมบางก้อน แผนจะไม่ตรง",
      more: "ลองนึกถึงร้านค้า ญาติ ของที่จำนำไว้ รถที่ผ่อน และหนี้ที่ค้ำให้คนอื่นแล้วต้องจ่ายแทน"
    )
  }

  /// Whom a debt is owed to that was told already.
  public static let lender = QuestionWords(
    "ก้อนนี้เป็นหนี้ที่ไหน",
    example: "1 หรือ ธ.ก.ส.",
    reason: "เปลี่ยนเจ้าได้ หรือเอาก้อนนี้ออกถ้าไม่มีแล้ว",
    more: "ถ้าเปลี่ยนเจ้า จะถามดอกและวิธีคืนใหม่ เพราะแต่ละเจ้าไม่เหมือนกัน",
    title: "เป็นหนี้ที่"
  )

  /// What a debt to another lender is called.
  public static let name = QuestionWords(
    "เรียกหนี้ก้อนนี้ว่าอะไรดี",
    example: "ค่าโทรศัพท์ผ่อน",
    reason: "ไว้เรียกในแผน",
    more: "ชื่อเล่นก็พอ ไม่ต้องใส่ชื่อจริงของใคร",
    title: "เรียกว่า"
  )

  /// How it is repaid.
  public static let way = QuestionWords(
    "ก้อนนี้คืนแบบไหน",
    example: "",
    reason: "แผนต้องรู้ว่าโปะเพิ่มได้ไหม และต้องมีเงินเดือนไหน",
    more: "ลดต้นลดดอก คือจ่ายแล้วต้นลด ดอกเดือนต่อไปลดตาม ดอกคงที่ คือคิดดอกจากยอดที่กู้ตอนแรกไปจนจบ ถึงต้นจะลดแล้ว "
      + "ถ้าจ่ายแต่ดอกปีละครั้งแล้วต่อสัญญา เลือก คืนปีละครั้ง",
    title: "คืนแบบ"
  )

  /// What is owed.
  public static let balance = QuestionWords(
    "ยังเป็นหนี้อยู่เท่าไร ไม่รวมดอก",
    example: "20,000 หรือ 2 หมื่น",
    reason: "คือเงินที่ยืมมาแล้วยังไม่ได้คืน",
    more: "ในสมุดเรียกว่า เงินต้นคงเหลือ ดูในสมุดหรือใบแจ้งหนี้ ถ้าไม่มี ประมาณไปก่อน กลับมาแก้ทีหลังได้",
    title: "ยังเป็นหนี้ ไม่รวมดอก"
  )

  /// What is owed on a card.
  public static let cardBalance = QuestionWords(
    "ยอดหนี้ในใบแจ้งล่าสุดเท่าไร",
    example: "12,000",
    reason: "บัตรคิดดอกจากยอดที่เหลือทุกวัน",
    more: "ดูบรรทัดยอดรวมในใบแจ้งหนี้หรือในโทรศัพท์",
    title: "ยอดหนี้"
  )

  /// The interest.
  public static let rate = QuestionWords(
    "ดอกเบี้ยเท่าไร",
    example: "ร้อยละ 6 ต่อปี หรือ ร้อยละ 1 ต่อเดือน",
    reason: "ดอกแพงถูกต่างกันมาก ต้องบอกว่าต่อเดือนหรือต่อปี",
    more: "2 บาทต่อร้อยต่อเดือน เท่ากับปีละ 24 บาทต่อร้อย แพงกว่าธนาคารเกือบสี่เท่า",
    title: "ดอก"
  )

  /// The interest of an informal lender.
  public static let informalRate = QuestionWords(
    "ดอกเท่าไร บอกแบบที่จ่ายจริงก็ได้",
    example: "ร้อยละ 5 ต่อเดือน หรือ เดือนละ 750 บาท หรือ วันละ 20 บาท",
    reason: "ดอกก้อนนี้มักแพงสุด แผนจะช่วยให้หมดก่อน",
    more: "จ่ายดอกเดือนละ 750 บาท จากต้น 15,000 คือร้อยละ 5 ต่อเดือน ปีหนึ่งจ่ายดอก 9,000 บาท",
    title: "ดอก"
  )

  /// What is paid each month.
  public static let payment = QuestionWords(
    "ส่งเดือนละเท่าไร",
    example: "1,500",
    reason: "แผนกันเงินงวดไว้ให้ก่อนทุกเดือน",
    more: "ใส่ค่างวดเต็ม ต้นรวมดอก",
    title: "ส่งเดือนละ"
  )

  /// What is paid each year.
  public static let yearlyPayment = QuestionWords(
    "ส่งปีละเท่าไร",
    example: "6,000",
    reason: "แผนกันเงินไว้ให้ก่อนถึงเดือนที่ต้องส่ง",
    more: "ดูในตารางผ่อนของปีนี้ ต้นรวมดอก",
    title: "ส่งปีละ"
  )

  /// The month of a yearly payment.
  public static let yearlyMonth = QuestionWords(
    "ต้องส่งเดือนไหนของทุกปี",
    example: "มี.ค.",
    reason: "เดือนนั้นต้องมีเงินรออยู่",
    more: "ดูในสัญญาหรือในสมุด ถ้าปีหนึ่งส่งหลายครั้ง ใส่เดือนที่ส่งมากที่สุด",
    title: "เดือนที่ส่ง"
  )

  /// The month of the yearly payment of a student loan.
  public static let studentLoanMonth = QuestionWords(
    "ต้องส่งเดือนไหนของทุกปี",
    example: "ก.ค.",
    reason: "เดือนนั้นต้องมีเงินรออยู่",
    more: "กยศ. ครบกำหนดวันที่ 5 กรกฎาคมของทุกปี",
    title: "เดือนที่ส่ง"
  )

  /// When it is due.
  public static let due = QuestionWords(
    "ครบกำหนดคืนเดือนไหน",
    example: "มี.ค. หรือ มี.ค. 2570",
    reason: "เดือนนั้นต้องมีเงินทั้งต้นทั้งดอก แผนจะกันไว้ให้",
    more: "ถ้าเลยกำหนดมาแล้ว ใส่เดือนที่ครบกำหนดจริง เช่น มี.ค. 2569",
    title: "ครบกำหนด"
  )

  /// Since when it is owed.
  public static let borrowed = QuestionWords(
    "กู้ก้อนนี้มาตั้งแต่เดือนไหน",
    example: "เม.ย. หรือ เม.ย. 2569",
    reason: "ดอกเดินมาตั้งแต่วันกู้ ต้องรวมตอนคืน",
    more: "เดือนที่รับเงินรอบล่าสุด ไม่แน่ใจก็กด Enter",
    title: "กู้มาตั้งแต่"
  )

  /// What was lent for a vehicle.
  public static let principal = QuestionWords(
    "ยอดที่จัดไฟแนนซ์ตอนแรกเท่าไร ไม่รวมดาวน์",
    example: "45,000",
    reason: "ใช้คิดว่าดอกที่แท้จริงเท่าไร",
    more: "ดูในสัญญา คือราคารถหักเงินดาวน์",
    title: "ยอดจัดไฟแนนซ์"
  )

  /// What was lent at a flat rate.
  public static let flatPrincipal = QuestionWords(
    "ตอนแรกกู้มาเท่าไร",
    example: "20,000",
    reason: "ดอกคงที่คิดจากยอดที่กู้ตอนแรก",
    more: "ใส่เงินต้นวันที่กู้ ไม่ใช่ที่เหลือวันนี้",
    title: "กู้มา"
  )

  /// The installment.
  public static let installment = QuestionWords(
    "งวดละเท่าไร",
    example: "1,790",
    reason: "แผนกันเงินงวดไว้ให้ก่อนทุกเดือน",
    more: "ดูในใบเสร็จงวดล่าสุด ไม่รวมค่าปรับ",
    title: "งวดละ"
  )

  /// Installments of the whole contract.
  public static let installments = QuestionWords(
    "ทั้งสัญญากี่งวด",
    example: "36 หรือ 36 เหลือ 20",
    reason: "ใช้คิดดอก และส่วนลดถ้าปิดก่อน",
    more: "ผ่อน 3 ปี คือ 36 งวด",
    title: "ทั้งสัญญา"
  )

  /// Installments still to pay.
  public static let remaining = QuestionWords(
    "เหลืออีกกี่งวด",
    example: "20",
    reason: "จะได้รู้ว่าหมดเดือนไหน",
    more: "เอางวดทั้งหมด ลบงวดที่จ่ายแล้ว",
    title: "เหลืออีก"
  )

  /// The least that a card asks for.
  public static let minimum = QuestionWords(
    "ใบแจ้งให้จ่ายขั้นต่ำเท่าไร",
    example: "600",
    reason: "จ่ายแต่ขั้นต่ำ หนี้หมดช้าและดอกมาก",
    more: "ดูบรรทัดยอดชำระขั้นต่ำในใบแจ้งหนี้เดือนล่าสุด",
    title: "จ่ายขั้นต่ำ"
  )

  /// Whether a part of the principal may be repaid.
  public static let partial = QuestionWords(
    "เขาให้คืนเงินต้นทีละส่วนได้ไหม",
    example: "",
    reason: "ถ้าไม่ได้ แผนจะเก็บเงินให้ครบก้อนก่อน",
    more: "ดอกลอยส่วนมากรับคืนทั้งก้อนเท่านั้น ถ้าไม่เคยถาม เลือก ไม่ได้",
    title: "คืนเงินต้นทีละส่วน"
  )

  /// Whether a part of the principal may be repaid to a lawful lender.
  public static let lawfulPartial = QuestionWords(
    "คืนเงินต้นทีละส่วนได้ไหม",
    example: "",
    reason: "ถ้าไม่ได้ แผนจะเก็บเงินให้ครบก้อนก่อน",
    more: "ธนาคาร กองทุน กลุ่ม ส่วนมากรับคืนทีละส่วนได้ ไม่แน่ใจ ถามกรรมการหรือเจ้าหน้าที่",
    title: "คืนเงินต้นทีละส่วน"
  )

  /// The choices of ``partial``.
  public static let partialChoices = ["ได้ คืนทีละส่วนได้", "ไม่ได้ ต้องคืนทั้งก้อน"]

  /// Other words that are typed for them.
  public static let partialAlsoTyped = [
    ["ได้", "คืนทีละส่วน", "ทีละส่วนได้", "ใช่"], ["ไม่ได้", "ไม่ให้", "ต้องคืนทั้งก้อน", "ทั้งก้อน", "ไม่"],
  ]

  /// What is collected each day.
  public static let dailyPayment = QuestionWords(
    "จ่ายวันละเท่าไร",
    example: "200",
    reason: "รายวันกินเงินทุกวัน แผนต้องกันไว้ก่อน",
    more: "นับเฉพาะเจ้านี้ ถ้ามีหลายเจ้า เดี๋ยวใส่เป็นอีกก้อน",
    title: "จ่ายวันละ"
  )

  /// Days still to pay.
  public static let remainingDays = QuestionWords(
    "ต้องจ่ายอีกกี่วัน",
    example: "40",
    reason: "จะได้รู้ว่าหมดวันไหน และเหลือต้องจ่ายเท่าไร",
    more: "นับวันที่เหลือในบัตรเก็บเงิน",
    title: "ต้องจ่ายอีก"
  )

  /// What was received at first.
  public static let received = QuestionWords(
    "ตอนแรกได้เงินเข้ามือจริงเท่าไร",
    example: "9,000",
    reason: "ใช้คิดว่าดอกที่แท้จริงเท่าไร",
    more: "บางเจ้าหักค่าปากถุงก่อน กู้ 10,000 ได้ 9,000 ให้ใส่ 9,000 จำไม่ได้ก็กด Enter",
    title: "เงินที่ได้มาจริง"
  )

  /// Days of the whole contract.
  public static let days = QuestionWords(
    "ตกลงกันไว้ทั้งหมดกี่วัน",
    example: "60",
    reason: "คู่กับเงินที่ได้มา จะคิดดอกได้",
    more: "จำไม่ได้ก็กด Enter",
    title: "ทั้งหมด"
  )

  /// A debt of which only what is left of its installments is known.
  public static func reckonedByInstallments(
    _ installment: String,
    _ remaining: Int,
    total: String
  ) -> String {
    "งวดละ \(installment) เหลือ \(remaining) งวด คิดเป็นหนี้ \(total) จากค่างวดที่เหลือ เพราะยังไม่รู้ยอดที่กู้ตอนแรก"
  }

  /// A debt without an answer that its plan needs.
  public static func missing(_ words: String) -> String { "ยังขาด: \(words) จึงยังไม่นับในแผน" }
}
