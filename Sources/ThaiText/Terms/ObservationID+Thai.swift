public import Engine

extension Observation.ID {
  /// What the kind of observation is about, in a few words.
  public var thai: String {
    switch self {
    case .livingCostsExceedIncome: "กินใช้มากกว่าหาได้"
    case .shortMonths: "เดือนที่เงินขาดมือ"
    case .paymentBelowInterest: "จ่ายไม่ถึงดอก"
    case .overdueDebt: "หนี้ที่ค้างอยู่"
    case .rateAboveCeiling: "ดอกเกินกฎหมาย"
    case .informalDebt: "หนี้นอกระบบ"
    case .interestOnlyDebt: "ดอกลอย"
    case .dailyDebt: "หนี้รายวัน"
    case .bridgedRollover: "ยืมแพงมาปิดแล้วกู้ใหม่"
    case .circularBorrowing: "กู้กองหนึ่งไปปิดอีกกอง"
    case .guarantorExposure: "ค้ำให้คนอื่น"
    case .dueBeforeIncome: "ครบกำหนดก่อนเงินเข้า"
    case .annualRollover: "คืนแล้วกู้ใหม่ทุกปี"
    case .minimumPaymentOnly: "จ่ายแค่ขั้นต่ำ"
    case .heavyDebtService: "ส่งหนี้หนัก"
    case .cheaperMoneyAvailable: "กู้ที่ถูกกว่ามาปิด"
    case .moratoriumEnding: "พักหนี้จบแล้วทำอย่างไร"
    case .flatRate: "ดอกคงที่"
    case .noEmergencyMoney: "เงินยามฉุกเฉิน"
    case .dearDebtBesideSaving: "มีเงินฝากแต่ยังเสียดอกแพง"
    case .seasonalIncome: "เงินเข้าปีละครั้ง"
    case .reducibleExpenses: "รายจ่ายที่ลดได้"
    case .regularSaving: "ออมสม่ำเสมอ"
    case .debtFreeDate: "วันที่หนี้หมด"
    }
  }

  /// What another debt of which the same is true does, as in "ก็หมุนหนี้เหมือนกัน".
  var thaiVerb: String {
    switch self {
    case .paymentBelowInterest: "จ่ายไม่ถึงดอก"
    case .overdueDebt: "ค้างอยู่"
    case .rateAboveCeiling: "คิดดอกเกินกฎหมาย"
    case .interestOnlyDebt: "จ่ายแต่ดอก"
    case .dailyDebt: "เก็บรายวัน"
    case .dueBeforeIncome: "ครบกำหนดก่อนเงินเข้า"
    case .annualRollover: "หมุนหนี้"
    case .minimumPaymentOnly: "จ่ายแค่ขั้นต่ำ"
    case .cheaperMoneyAvailable: "แพงกว่า"
    case .moratoriumEnding: "พักหนี้"
    case .bridgedRollover: "ต้องยืมมาปิด"
    case .circularBorrowing: "ใช้เงินกู้อื่นมาปิด"
    case .flatRate: "คิดดอกคงที่"
    case .livingCostsExceedIncome, .shortMonths, .informalDebt, .heavyDebtService,
      .noEmergencyMoney, .guarantorExposure, .dearDebtBesideSaving, .seasonalIncome,
      .reducibleExpenses,
      .regularSaving, .debtFreeDate:
      "เป็น"
    }
  }
}
