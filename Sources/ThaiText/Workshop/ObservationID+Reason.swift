public import Engine

extension Observation.ID {
  /// Why a household needs help, said so that it answers "เพราะ".
  public var reason: String {
    switch self {
    case .paymentBelowInterest: "จ่ายไม่ถึงดอก"
    case .overdueDebt: "มีหนี้ค้าง"
    case .rateAboveCeiling: "ดอกเกินกฎหมาย"
    case .informalDebt: "มีหนี้นอกระบบ"
    case .interestOnlyDebt: "จ่ายแต่ดอก ต้นไม่ลด"
    case .dailyDebt: "มีหนี้รายวัน"
    case .bridgedRollover: "ยืมแพงมาปิดแล้วกู้ใหม่"
    case .circularBorrowing: "กู้กองหนึ่งไปปิดอีกกอง"
    case .guarantorExposure: "ค้ำให้คนอื่นเกินเงินที่มี"
    case .dueBeforeIncome: "ครบกำหนดก่อนเงินเข้า"
    case .annualRollover: "คืนแล้วกู้ใหม่ทุกปี"
    case .minimumPaymentOnly: "จ่ายแค่ขั้นต่ำ"
    case .heavyDebtService: "ส่งหนี้หนัก"
    case .cheaperMoneyAvailable: "มีเงินกู้ที่ถูกกว่า แต่ยังเสียดอกแพง"
    case .moratoriumEnding: "ใกล้หมดช่วงพักหนี้"
    case .flatRate: "ดอกคงที่ แพงกว่าที่เห็น"
    case .noEmergencyMoney: "ไม่มีเงินยามฉุกเฉิน"
    case .dearDebtBesideSaving: "มีเงินฝากแต่ยังเสียดอกแพง"
    case .seasonalIncome: "เงินเข้าปีละครั้ง"
    case .reducibleExpenses: "มีรายจ่ายที่ลดได้"
    case .livingCostsExceedIncome: "กินใช้มากกว่าหาได้"
    case .shortMonths: "มีเดือนที่เงินขาดมือ"
    case .regularSaving: "ออมสม่ำเสมอ"
    case .debtFreeDate: "หนี้จะหมด"
    }
  }
}
