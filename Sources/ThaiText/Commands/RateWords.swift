public import Engine

/// What is said of a loan's true cost.
public enum RateWords {
  /// The title of the page.
  public static let title = "เงินกู้ก้อนนี้เสียดอกจริงเท่าไร"
  /// The heading above what the law allows.
  public static let lawHeading = "เทียบกับที่กฎหมายให้"
  /// When no rate makes what is paid worth what is received.
  public static let noAnswer =
    "ก้อนนี้คิดเป็นอัตราดอกไม่ได้ เพราะเงินที่ได้กับเงินที่จ่ายไม่เป็นคู่กัน "
    + "ต้องมีทั้งเงินที่ได้ (บวก) และเงินที่จ่าย (ลบ)"

  /// The cost, what villagers compare first.
  public static func cost(_ cost: LoanCost, every interval: PaymentInterval) -> [String] {
    let interest = cost.totalPaid - cost.totalReceived
    let sums =
      "ได้เงินมา \(ThaiNumber.baht(cost.totalReceived)) จ่ายคืนรวม \(ThaiNumber.baht(cost.totalPaid))"
    guard interest >= 0 else {
      return ["\(sums) จ่ายน้อยกว่าที่ได้ \(ThaiNumber.baht(-interest)) ไม่เสียดอกเลย"]
    }
    let yearly = cost.nominalAnnualPercent
    let periodic = yearly / Double(interval.perYear)
    let rate =
      interval == .year
      ? "ร้อยละ \(percent(periodic)) ต่อปี"
      : "ร้อยละ \(percent(periodic)) ต่อ\(name(of: interval)) (ปีละ \(percent(yearly)))"
    return [
      "ทุก 1,000 บาทที่ค้าง เสียดอกเดือนละ \(baht(cost.perThousandPerMonth))",
      "คิดแบบลดต้นลดดอกแล้วเท่ากับ\(rate)",
      "\(sums) เป็นดอก \(ThaiNumber.baht(interest))",
      "ถ้าหมุนกู้แบบนี้ทั้งปี ดอกทบดอก เท่ากับปีละ "
        + (cost.effectiveAnnualRate.map { percent($0.percent) } ?? tooMuch),
    ]
  }

  /// One ceiling of law.
  public static func ceiling(_ title: String, rate: NominalAnnualRate) -> String {
    "\(title.safeForTerminal) \(rate.thai)"
  }

  /// Where a ceiling was read, and since when it holds.
  public static func source(_ source: String, since: YearMonth?, isCertain: Bool) -> String {
    "ที่มา: \(source.safeForTerminal)" + (since.map { " ใช้ตั้งแต่ \($0.thai())" } ?? "")
      + (isCertain ? "" : " ข้อนี้ยังไม่แน่ใจ ควรถามก่อน")
  }

  /// What the comparison says.
  ///
  /// - Parameters:
  ///   - cost: What the loan costs.
  ///   - ceiling: The highest lawful rate, in percent a year; nil when none is known.
  ///   - lender: Who lends; nil when not told.
  ///   - contacts: Whom to call.
  /// - Returns: One sentence or two.
  public static func verdict(
    _ cost: LoanCost,
    ceiling: Double?,
    lender: Lender?,
    contacts: Contacts
  ) -> String {
    guard let ceiling else {
      return "ยังไม่มีตัวเลขเพดานของ\(lender?.thai ?? "ผู้ให้กู้นี้") ถาม\(contacts.bankDesk)ได้"
    }
    let loan = "ก้อนนี้ปีละ \(percent(cost.nominalAnnualPercent))"
    let other =
      lender == nil ? " ถ้าเป็นธนาคาร บัตร หรือเช่าซื้อ เพดานต่างกัน ใส่ --lender เพื่อเทียบใหม่" : ""
    // A hair above the ceiling is the rounding of payments, not a dearer loan.
    guard cost.nominalAnnualPercent > ceiling + 0.05 else {
      return "\(loan) ไม่เกินที่กฎหมายให้\(other)"
    }
    let desk = lender?.isSupervised == true ? contacts.bankDesk : contacts.mediator
    return "\(loan) เกินที่กฎหมายให้ ต้นที่ยืมมายังต้องคืน ส่วนดอกที่เกิน ให้\(desk) ช่วยดูได้\(other)"
  }

  private static func name(of interval: PaymentInterval) -> String {
    switch interval {
    case .day: "วัน"
    case .week: "สัปดาห์"
    case .month: "เดือน"
    case .year: "ปี"
    }
  }

  private static let tooMuch = "มากเกินกว่าจะบอกเป็นตัวเลข"

  /// A percentage with two decimals at most, whole from a hundred on.
  private static func percent(_ value: Double) -> String {
    guard value.magnitude < 1e12 else { return tooMuch }
    let step = value.magnitude < 100 ? 100.0 : 10_000.0
    return ThaiNumber.percent(ppm: Int((value * 10_000 / step).rounded()) * Int(step))
  }

  /// An amount with satang below a hundred baht, whole from there on.
  private static func baht(_ value: Double) -> String {
    guard value.magnitude < 1e12 else { return tooMuch }
    return value.magnitude < 100
      ? ThaiNumber.baht(Int((value * 100).rounded()))
      : ThaiNumber.wholeBaht(Int((value * 100).rounded()))
  }
}

extension Lender {
  /// Whether the Bank of Thailand or the ministry of finance watches over the lender.
  fileprivate var isSupervised: Bool {
    switch self {
    case .baac, .bank, .creditCard, .personalLoan, .nanoFinance, .picoFinance, .titleLoan: true
    default: false
    }
  }
}
