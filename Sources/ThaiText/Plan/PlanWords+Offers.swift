public import Engine

extension PlanWords {
  /// What stands above the choices that a plan takes up.
  public static let offersOpening = "แผนนี้ใช้ทางเลือกของบ้าน ดังนี้"

  /// The choices that a plan takes up, each with what it alone is worth.
  ///
  /// - Parameters:
  ///   - recommendation: The plan with its choices.
  ///   - household: Whose offers and debts are named.
  /// - Returns: One point a choice; empty when the plan takes up none.
  public static func offers(
    _ recommendation: Recommendation,
    of household: Household
  ) -> [Page.Point] {
    recommendation.taken.map { taken in
      let worth = recommendation.worth.first { $0.offer == taken.offer }
      return Page.Point(
        deed(taken, of: household, namesMonth: true, in: recommendation),
        detail: worth.flatMap(benefit) ?? ""
      )
    }
  }

  /// The choices that can wait; nil when there are none.
  public static func idleOffers(
    _ recommendation: Recommendation,
    of household: Household
  ) -> String? {
    let taken = Set(recommendation.taken.map(\.offer))
    let idle = household.offers.indices.filter { !taken.contains($0) }
      .map { household.offers[$0].name.quotedThai }
    return idle.isEmpty ? nil : "ยังไม่ต้องใช้ \(idle.thaiList) เก็บไว้ก่อนได้"
  }

  /// What a choice asks the family to do.
  ///
  /// - Parameters:
  ///   - taken: The choice.
  ///   - household: Whose offers and debts are named.
  ///   - namesMonth: Whether the month of a loan is said.
  ///   - recommendation: The plan, which tells whether a loan is repaid in the month in which it is
  ///     taken, so that its installments are not worth a word; nil where it is not known.
  /// - Returns: One sentence.
  static func deed(
    _ taken: TakenOffer,
    of household: Household,
    namesMonth: Bool,
    in recommendation: Recommendation? = nil
  ) -> String {
    let offer = household.offers[taken.offer]
    guard case .refinance(let terms) = offer.choice, let loan = taken.loan else {
      return deed(offer, of: household)
    }
    let month = namesMonth ? household.start.adding(months: loan.month) : nil
    let repayment =
      recommendation.map { isGivenBackAtOnce(taken, of: household, in: $0) } ?? false
      ? "พอเงินเข้าก็คืนหมดในเดือนนั้น"
      : "ผ่อน \(loan.termInMonths) งวด งวดละ \(loan.installment.wholeThai)"
    return borrowing(loan, terms, in: month, household) + " " + repayment
  }

  /// Whether a plan repays a new loan in the very month in which it is taken.
  private static func isGivenBackAtOnce(
    _ taken: TakenOffer,
    of household: Household,
    in recommendation: Recommendation
  ) -> Bool {
    let name = household.offers[taken.offer].name
    guard let loan = taken.loan,
      let index = recommendation.household.debts.lastIndex(where: { $0.name == name })
    else { return false }
    let month = recommendation.plan.debt(index, in: loan.month)
    return month.borrowed > .zero && month.closing == .zero
  }

  /// What a choice asks the family to do, where it is no loan of a size that is known.
  static func deed(_ offer: Offer, of household: Household) -> String {
    switch offer.choice {
    case .refinance: offer.name.quotedThai
    case .sell(let name): sale(name, of: household)
    case .earn(let recurrence): earning(offer.name, recurrence)
    case .cut(let name, let amount):
      "ลด \(name.quotedThai) \(rhythm(of: name, in: household)) \(amount.wholeThai)"
    case .moveDueMonth(let debt, let month):
      "ขอย้ายเดือนครบกำหนดของ \(debt.quotedThai) ไปเดือน\(ThaiDate.longNames[month - 1])"
    case .lowerRate(let debt, let rate): "ขอลดดอก \(debt.quotedThai) ให้เหลือ\(rate.thai)"
    case .holiday(let debt, let holiday):
      "ขอพักหนี้ \(debt.quotedThai) ถึง\(holiday.until.inSentence)"
    }
  }

  private static func borrowing(
    _ loan: NewLoan,
    _ terms: Refinancing,
    in month: YearMonth?,
    _ household: Household
  ) -> String {
    let names = loan.debts.map { household.debts[$0].name.quotedThai }
    return "กู้\(terms.lender.thai) \(loan.principal.wholeThai) "
      + (month.map { "\($0.inSentence) " } ?? "")
      + "มาปิด \(names.thaiList)"
  }

  /// How often an expense comes, before an amount.
  private static func rhythm(of expense: String, in household: Household) -> String {
    let found = household.expenses.first { $0.name == expense }
    return found?.recurrence.months == .all ? "เดือนละ" : "ครั้งละ"
  }

  private static func sale(_ name: String, of household: Household) -> String {
    let value = household.assets.first { $0.name == name }.map { " ได้ราว \($0.value.wholeThai)" }
    return "ขาย \(name.quotedThai)\(value ?? "")"
  }

  private static func earning(_ name: String, _ recurrence: Recurrence) -> String {
    let times = recurrence.months.count
    let amount =
      times == 12
      ? "เดือนละ \(recurrence.amount.wholeThai)"
      : "ปีละ \(times) ครั้ง ครั้งละ \(recurrence.amount.wholeThai)"
    let start = recurrence.from.map { " เริ่ม\($0.inSentence)" } ?? ""
    return "หารายได้เพิ่ม \(name.quotedThai) \(amount)\(start)"
  }

  /// What a choice is worth when it is the only one.
  static func benefit(_ worth: OfferWorth) -> String? {
    if worth.makesFeasible { return "ทำแค่ข้อนี้ เงินก็พอจ่ายครบทุกเดือน" }
    if worth.monthsEased > 0 {
      return "ทำแค่ข้อนี้ เดือนที่เงินขาดมือลดลง \(worth.monthsEased) เดือน"
    }
    return worth.saved > .zero ? "ทำแค่ข้อนี้ เสียดอกน้อยลง \(worth.saved.wholeThai)" : nil
  }

  /// What a plan's new loan is called among the debts.
  public static func newLoan(from lender: Lender) -> String { "\(lender.thai) ก้อนใหม่" }
}
