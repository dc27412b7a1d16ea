import Engine

extension ObservationWords {
  func livingCosts(_ income: Money, _ living: Money) -> Words {
    (
      "ปีนี้หาได้ \(income.wholeThai) แต่กินใช้ \(living.wholeThai) "
        + "\(hasDebts ? "ยังไม่รวมส่งหนี้ " : "")ขาดอยู่ \(living.shownMore(than: income).wholeThai)",
      "จดรายรับรายจ่ายสัก 1 เดือน แล้วเลือกลดทีละอย่าง และหาทางเพิ่มรายได้"
    )
  }

  func shortMonths(_ count: Int, _ first: YearMonth, _ amount: Money) -> Words {
    (
      "ถ้าทำเหมือนเดิม เงินจะขาดมือ \(count) เดือน เริ่ม\(first.inSentence) ขาด \(amount.wholeThai)",
      hasDebts
        ? "คุยกับเจ้าหนี้ก่อนถึงเดือนนั้น ขอแบ่งจ่าย หรือขอเลื่อนไปเดือนที่เงินเข้า"
        : "ก่อนถึงเดือนนั้น ดูว่ารายจ่ายไหนรอได้ หรือหารายได้เพิ่ม"
    )
  }

  func dueBeforeIncome(
    _ debt: Int,
    _ due: YearMonth,
    _ amount: Money,
    _ income: YearMonth
  ) -> Words {
    (
      "\(name(ofDebt: debt)) ครบกำหนด\(due.inSentence) ต้องจ่าย \(amount.wholeThai) "
        + "แต่เงินก้อนใหญ่เข้า\(income.inSentence(after: due))",
      "ลองขอเลื่อนเดือนครบกำหนดไปหลังเงินเข้า หรือกันเงินไว้ตั้งแต่รอบก่อน"
    )
  }

  func heavyDebtService(_ ratioPPM: Int, _ thresholdPPM: Int) -> Words {
    let ratio = (ratioPPM + 5_000) / 10_000
    let threshold = (thresholdPPM + 5_000) / 10_000
    let rolls = household.debts.contains { $0.contract.rollsOver }
    return (
      PlanWords.debtService(ratio)
        + (rolls ? " (นับก้อนที่คืนแล้วกู้ใหม่ด้วย)" : ""),
      "ควรให้ส่งหนี้ไม่เกิน \(threshold) บาท ลองขอยืดงวด หรือรวมหนี้เป็นก้อนเดียวที่ดอกถูกกว่า"
    )
  }

  func noEmergencyMoney(_ ready: Money, _ monthly: Money, _ months: Int) -> Words {
    let goal = Money(satang: monthly.satang * months)
    return (
      "เงินพร้อมใช้ \(ready.wholeThai) พอกินใช้ที่จำเป็นราว \(length(of: ready, monthly))",
      "ค่อยเก็บให้ถึง \(months) เดือน คือ \(goal.wholeThai) เริ่มเดือนละน้อยก่อนก็ได้"
    )
  }

  /// How long money lasts, in days below two months and in months above.
  private func length(of ready: Money, _ monthly: Money) -> String {
    let days = ready.satang * 30 / max(1, monthly.satang)
    return days < 60 ? "\(days) วัน" : "\(days / 30) เดือน"
  }

  func dearDebtBesideSaving(
    _ saving: Int,
    _ savingPPM: Int,
    _ debt: Int,
    _ debtPPM: Int
  ) -> Words {
    let earns = NominalAnnualRate(ppm: savingPPM).thaiYearly
    return (
      "\(household.savings[saving].name.quotedThai) ได้ดอก\(earns) "
        + "แต่ \(name(ofDebt: debt)) เสียดอก\(NominalAnnualRate(ppm: debtPPM).thaiYearly)",
      "เงินฝากส่วนที่เกินเงินยามฉุกเฉิน เอามาลดหนี้ก้อนนี้คุ้มกว่า"
    )
  }

  func seasonal(_ month: YearMonth, _ amount: Money, _ yearly: Money) -> Words {
    (
      "\(month.inSentence) มีเงินก้อนใหญ่เข้า \(amount.wholeThai) จากทั้งปี \(yearly.wholeThai)",
      hasDebts
        ? "เงินก้อนนี้ต้องพอถึงรอบหน้า กันไว้จ่ายที่ครบกำหนดก่อน ที่เหลือค่อยโปะหนี้"
        : "เงินก้อนนี้ต้องพอถึงรอบหน้า แบ่งเก็บไว้ก่อนใช้"
    )
  }

  func reducible(_ yearly: Money) -> Words {
    (
      "รายจ่ายที่ครอบครัวบอกว่าลดได้ รวมปีละ \(yearly.wholeThai)",
      hasDebts
        ? "เลือกลดทีละอย่าง เอาไปปิดหนี้ก้อนแรกให้เร็วขึ้น"
        : "เลือกลดทีละอย่าง เอาไปเก็บเป็นเงินยามฉุกเฉิน"
    )
  }

  /// Whether there is anything to repay.
  private var hasDebts: Bool { !household.debts.isEmpty }

  func regularSaving(_ monthly: Money, _ balance: Money) -> Words {
    (
      "ออมได้เดือนละ \(monthly.thai) มีเงินออมแล้ว \(balance.wholeThai)",
      "ออมต่อไปแบบนี้ ครบปีมีเพิ่มอีก \(Money(satang: monthly.satang * 12).wholeThai)"
    )
  }

  func debtFree(_ month: YearMonth, _ plan: RepaymentStrategy) -> Words {
    let months = household.start.months(until: month) + 1
    return (
      "หนี้ทุกก้อนหมดได้\(month.inSentence) นับจากนี้ \(ThaiDate.duration(months: months))",
      "ทำตาม\(plan.inSentence) แล้วกลับมาดูด้วยกันทุกเดือน"
    )
  }
}
