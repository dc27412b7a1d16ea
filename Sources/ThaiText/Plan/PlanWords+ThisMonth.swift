public import Engine

extension PlanWords {
  /// What to do in the first month, one step each.
  public static func thisMonth(_ plan: Projection, of household: Household) -> [String] {
    guard let month = plan.months.first else { return [] }
    let debts = household.debts.indices.flatMap { index in
      payments(
        plan.debt(index, in: 0),
        on: household.debts[index],
        renewed: plan.renewal(ofDebt: index, after: 0),
        isRenewal: household.debts[index].contract.rollsOver || !plan.isNewLoan(index, in: 0)
      )
    }
    let kept = plan.keptMoney().first { $0.month == plan.start }
    let steps =
      debts + [kept.map { keeping($0, in: household) }].compactMap(\.self)
      + saving(month, of: household) + comingShortage(in: plan, of: household)
      + (month.shortfall > .zero
        ? ["เงินกินใช้เดือนนี้ขาด \(month.shortfall.wholeThai) ดูว่ารายจ่ายไหนรอได้ก่อน"] : [])
    let end = "สิ้นเดือนเหลือเงินในบ้าน \(month.cash.wholeThai)"
    return steps + [steps.isEmpty ? end : "ทำครบแล้ว \(end)"]
  }

  /// The choices to take up in the first month.
  ///
  /// - Parameters:
  ///   - recommendation: The plan with its choices.
  ///   - household: Whose offers and debts are named.
  /// - Returns: One step a choice; a loan of a later month and work that begins later are left out.
  public static func offersThisMonth(
    _ recommendation: Recommendation,
    of household: Household
  ) -> [String] {
    recommendation.taken.filter { taken in
      switch household.offers[taken.offer].choice {
      case .refinance: taken.loan?.month == 0
      case .earn(let recurrence): recurrence.from.map { $0 <= household.start } ?? true
      case .holiday(_, let holiday): holiday.from <= household.start.adding(months: 1)
      case .sell, .cut, .moveDueMonth, .lowerRate: true
      }
    }.map { deed($0, of: household, namesMonth: false, in: recommendation) }
  }

  private static func payments(
    _ record: DebtMonth,
    on debt: Debt,
    renewed: YearMonth?,
    isRenewal: Bool
  ) -> [String] {
    let name = debt.name.quotedThai
    var steps: [String] = []
    if record.borrowed > .zero, isRenewal {
      steps.append("กู้ \(name) ใหม่ \(record.borrowed.wholeThai) เท่านี้พอ")
    }
    if record.missed > .zero {
      let part = record.paid > .zero ? "จ่าย \(record.paid.thai) ก่อน " : ""
      steps.append(
        "ไป\(talk(to: debt.whomThai)) ตั้งแต่ต้นเดือน \(part)ยังขาด \(record.missed.wholeThai) ขอแบ่งจ่ายหรือขอเลื่อน"
      )
    } else if let payment = payment(record, on: debt, renewed: renewed) {
      steps.append(payment)
    }
    return steps
  }

  /// What to pay on a debt; nil for nothing.
  ///
  /// What is beyond the required payment is told in whole
  /// baht: nobody pays satang early.
  private static func payment(
    _ record: DebtMonth,
    on debt: Debt,
    renewed: YearMonth?
  ) -> String? {
    guard record.paid > .zero else { return nil }
    let name = debt.name.quotedThai
    if record.closing == .zero, let renewed {
      return "คืน \(name) \(record.paid.thai) ครบรอบนี้ แล้วค่อยกู้ใหม่\(renewed.inSentence)"
    }
    if record.closing == .zero {
      return "ปิดหนี้ \(name) \(record.paid.thai) แล้ว\(receipt(for: debt))"
    }
    let (due, extra) = (record.paid - record.extra, Money(baht: record.extra.satang / 100))
    guard extra > .zero else { return due > .zero ? "จ่าย \(name) \(due.thai)" : nil }
    return due == .zero
      ? "จ่าย \(name) ล่วงหน้า \(extra.thai) ให้ต้นลด"
      : "จ่าย \(name) \((due + extra).thai) (ต้องจ่าย \(due.thai) โปะเพิ่ม \(extra.thai))"
  }

  /// What to ask for when a debt is closed.
  private static func receipt(for debt: Debt) -> String {
    if case .revolving = debt.contract { return "ขอปิดวงเงิน ไม่กดซ้ำ" }
    switch debt.lender {
    case .pawnshop: return "รับของคืน"
    case .hirePurchase, .titleLoan: return "รับเล่มทะเบียนรถ"
    default: return "ขอใบสัญญาคืน"
    }
  }

  static func saving(_ month: MonthRecord, of household: Household) -> [String] {
    if month.skippedDeposits > .zero {
      return ["เดือนนี้เงินไม่พอออม \(month.skippedDeposits.thai) บอกกลุ่มไว้ก่อน"]
    }
    guard month.deposits > .zero else { return [] }
    let names = household.savings.filter { $0.deposit > .zero }.map(\.name.quotedThai)
    return ["ออม \(names.thaiList) \(month.deposits.thai)"]
  }

  /// Whom to talk to already now, because money will not reach within half a year.
  private static func comingShortage(in plan: Projection, of household: Household) -> [String] {
    guard let spell = plan.shortSpells.first(where: { $0.from > plan.start }),
      plan.start.months(until: spell.from) <= 6, !spell.missed.isEmpty
    else { return [] }
    let names = spell.missed.map { household.debts[$0.debt].whomThai }
    return [
      "นัด\(talk(to: names.thaiList)) ไว้เลย "
        + "เพราะ\(spell.from.inSentence(after: plan.start)) จะขาด \(spell.firstAmount.wholeThai)"
    ]
  }
}

extension Projection {
  /// The month in which a debt is borrowed again after one, counted from the plan's start; nil when
  /// it is not.
  func renewal(ofDebt index: Int, after month: Int) -> YearMonth? {
    months.indices.dropFirst(month + 1).first { debt(index, in: $0).borrowed > .zero }
      .map { start.adding(months: $0) }
  }
}
