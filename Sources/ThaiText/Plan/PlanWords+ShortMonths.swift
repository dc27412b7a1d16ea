public import Engine

extension PlanWords {
  /// The months in which money does not reach, and whom to talk to before them.
  ///
  /// - Parameters:
  ///   - plan: A plan whose months are kept.
  ///   - household: Whose debts are named.
  /// - Returns: One point a spell; at most three, the earliest.
  public static func shortMonths(of plan: Projection, in household: Household) -> [Page.Point] {
    let spells = plan.shortSpells
    let last = household.start.adding(months: household.horizon - 1)
    return spells.prefix(3).enumerated().map { index, spell in
      let isLast = index == 2 && spells.count > 3
      return Page.Point(
        fact(of: spell, planEnd: last)
          + (isLast ? " หลังจากนี้ยังมีอีก \(spells.count - 3) ช่วง" : ""),
        detail: advice(on: spell, in: household, isFirst: index == 0)
          + others(missedIn: spell, of: plan, in: household)
      )
    }
  }

  /// What must come first where living alone costs more than comes in; nil elsewhere.
  public static func livingFirst(_ indicators: Indicators, of household: Household) -> String? {
    guard let monthly = livingAboveIncome(indicators, of: household) else { return nil }
    return "ตอนนี้กินใช้มากกว่าที่หาได้ เดือนละราว \(monthly.wholeThai) "
      + (household.debts.isEmpty ? "" : "แก้ที่หนี้อย่างเดียวยังไม่พอ ")
      + "เริ่มจากลดรายจ่ายหรือหาเพิ่มก่อน"
  }

  /// How much more living costs in a month than comes in; nil where it does not.
  private static func livingAboveIncome(
    _ indicators: Indicators,
    of household: Household
  ) -> Money? {
    let missing = indicators.yearlyLiving - indicators.yearlyIncome
    guard missing > .zero else { return nil }
    return Money(satang: missing.satang / min(12, household.horizon))
  }

  /// What to do first in such a home, as a step of this month; nil elsewhere.
  public static func livingFirstThisMonth(
    _ indicators: Indicators,
    of household: Household
  ) -> String? {
    livingAboveIncome(indicators, of: household).map {
      "นั่งดูกันว่าลดรายจ่ายไหน หรือหาเพิ่มตรงไหน ให้ได้อย่างน้อยเดือนละ \($0.wholeThai)"
    }
  }

  /// What holds for all of those months.
  public static let talkEarly =
    "ไปก่อนถึงเดือนนั้น ทางเลือกมีมากกว่าไปหลังค้าง ระหว่างคุยให้จ่ายเท่าที่ไหวต่อไป"

  private static func fact(of spell: ShortSpell, planEnd: YearMonth) -> String {
    let first = "\(spell.from.inSentence) ขาด \(spell.firstAmount.wholeThai)"
    guard spell.through > spell.from else { return first }
    guard spell.through < planEnd else { return "\(first) แล้วยังตามไม่ทันไปจนสิ้นแผน" }
    return "\(first) แล้วยังตามไม่ทันจนถึง\(spell.through.inSentence(after: spell.from))"
      + (spell.peak > spell.firstAmount ? " ตอนหนักสุดขาด \(spell.peak.wholeThai)" : "")
  }

  private static func advice(
    on spell: ShortSpell,
    in household: Household,
    isFirst: Bool
  ) -> String {
    guard !spell.missed.isEmpty else {
      return "เป็นเงินกินใช้ ลองดูว่ารายจ่ายไหนรอได้ หรือเลื่อนไปเดือนที่เงินเข้า"
    }
    let shown = ([spell.living] + spell.missed.map(\.amount))
      .shown(addingUpTo: spell.firstAmount)
    let lenders = zip(spell.missed, shown.dropFirst()).map {
      "\(household.debts[$0.debt].whomThai) (ขาด \($1.wholeThai))"
    }
    let living = spell.living > .zero ? "เงินกินใช้ขาด \(shown[0].wholeThai) ด้วย " : ""
    return "\(living)ไป\(talk(to: lenders.thaiList)) ก่อนถึงเดือนนั้น"
      + (isFirst ? " ขอแบ่งจ่าย หรือขอเลื่อนไปเดือนที่เงินเข้า" : "")
  }

  /// Debts whose payments are missed later in a spell, with a space before them; empty without any.
  private static func others(
    missedIn spell: ShortSpell,
    of plan: Projection,
    in household: Household
  ) -> String {
    let months = plan.start.months(until: spell.from)...plan.start.months(until: spell.through)
    let known = spell.missed.map(\.debt)
    let later = household.debts.indices.filter { !known.contains($0) }.compactMap { debt in
      months.first { plan.debt(debt, in: $0).missed > .zero }.map { (debt: debt, month: $0) }
    }
    guard let first = later.map(\.month).min() else { return "" }
    let names = later.map { household.debts[$0.debt].whomThai }
    let month = plan.start.adding(months: first).inSentence(after: spell.from)
    return " แล้ว\(talk(to: names.thaiList)) ไว้ด้วย เพราะจะเริ่มขาด\(month)"
  }
}
