public import Engine

extension PlanWords {
  /// The heading above the payments that must be missed.
  public static let missedHeading = "ถ้ายังเพิ่มอะไรไม่ได้"

  /// What stands above the payments that must be missed at least, where the plan misses others.
  public static let missedOpening = [
    "นี่เป็นอีกแบบหนึ่ง ไม่ใช่แบบในปฏิทิน: จ่ายแค่ที่ครบกำหนด ไม่โปะก้อนไหน ให้ค้างน้อยงวดที่สุด",
    "เลือกแบบนี้หรือแบบในปฏิทิน แบบเดียว แล้วนัดคุยไว้ก่อน อย่ารอให้ค้าง",
  ]

  /// Where the plan misses no more than must be missed.
  public static let missedAsPlanned =
    "เดือนที่ขาดตามแผนข้างบน น้อยที่สุดแล้ว นัดคุยกับเจ้าหนี้ตามนั้น อย่ารอให้ค้าง"

  /// Whether a plan misses the same payments, each at the same time.
  public static func misses(_ missed: [MissedPayment], in plan: Projection) -> Bool {
    let planned = plan.months.indices.flatMap { month in
      (0..<plan.debtCount).compactMap { debt in
        let amount = plan.debt(debt, in: month).missed
        return amount > .zero ? MissedRun.Payment(debt: debt, month: month, amount: amount) : nil
      }
    }
    return MissedRun.runs(in: planned).map(\.months) == MissedRun.runs(in: missed).map(\.months)
  }

  /// The payments that must be missed at least, as the months before which to talk to the lender.
  ///
  /// - Parameters:
  ///   - missed: The payments, by month.
  ///   - household: Whose debts are named.
  /// - Returns: One point for each debt and each run of months, at most four, the earliest.
  public static func missed(_ missed: [MissedPayment], of household: Household) -> [Page.Point] {
    let runs = MissedRun.runs(in: missed)
    let last = household.start.adding(months: household.horizon - 1)
    return runs.prefix(4).enumerated().map { index, run in
      let isLast = index == 3 && runs.count > 4
      return Page.Point(
        talk(on: run, of: household),
        detail: shortage(run, of: household, planEnd: last)
          + (isLast ? " หลังจากนี้ยังมีอีก \(runs.count - 4) ครั้ง" : "")
      )
    }
  }

  /// When to talk to whom: before the month, or in it where the plan begins with it.
  private static func talk(on run: MissedRun, of household: Household) -> String {
    let month = run.from.month(of: household).inSentence
    let talk = talk(to: household.debts[run.debt].whomThai)
    return run.from == 0 ? "\(month) ไป\(talk) เลย" : "ก่อน\(month) ไป\(talk) ก่อน"
  }

  private static func shortage(
    _ run: MissedRun,
    of household: Household,
    planEnd: YearMonth
  ) -> String {
    let first = "งวดนั้นยังขาด \(run.amount.wholeThai) ขอเลื่อนหรือแบ่งจ่าย"
    let caughtUp = run.through.month(of: household).adding(months: 1)
    guard caughtUp <= planEnd else { return "\(first) ถึงสิ้นแผนยังตามไม่ทัน" }
    return "\(first) จ่ายทันได้\(caughtUp.inSentence)"
  }

  /// Whom to ask for help where talking comes to nothing.
  ///
  /// - Parameter contacts: Whom to call.
  /// - Returns: One sentence.
  public static func helpInTalks(_ contacts: Contacts) -> String {
    "คุยแล้วไม่ลงตัว ให้พัฒนากรไปด้วย หรือขอให้\(contacts.mediator) ช่วยคุย "
      + "ถ้าเป็นธนาคารหรือบัตร ถาม\(contacts.bankDesk) ระหว่างคุยให้จ่ายเท่าที่ไหวต่อไป"
  }
}

/// Months one after another in which a debt's payment is not made in full.
struct MissedRun {
  let debt: Int
  /// The first and the last month, from the plan's start.
  let from: Int
  var through: Int
  /// What the first payment is short by.
  let amount: Money

  /// A payment that is not made in full.
  typealias Payment = (debt: Int, month: Int, amount: Money)

  /// Which debt and when, without how much.
  var months: [Int] { [debt, from, through] }

  /// The runs of missed payments, earliest first.
  static func runs(in missed: [MissedPayment]) -> [Self] {
    runs(in: missed.map { Payment($0.debt, $0.month, $0.amount) })
  }

  /// The runs of payments that are told by month, earliest first.
  static func runs(in missed: [Payment]) -> [Self] {
    var runs: [Self] = []
    for payment in missed {
      let earlier = runs.firstIndex {
        $0.debt == payment.debt && $0.through + 1 == payment.month
      }
      if let earlier {
        runs[earlier].through = payment.month
      } else {
        runs.append(
          Self(
            debt: payment.debt,
            from: payment.month,
            through: payment.month,
            amount: payment.amount
          )
        )
      }
    }
    return runs
  }
}

extension Int {
  /// The month that lies so many months after a household's plan begins.
  fileprivate func month(of household: Household) -> YearMonth {
    household.start.adding(months: self)
  }
}
