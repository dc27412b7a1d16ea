import Engine

extension ObservationWords {
  func paymentBelowInterest(_ debt: Int, _ payment: Money, _ interest: Money) -> Words {
    (
      "\(name(ofDebt: debt)) จ่ายเดือนละ \(payment.thai) แต่ดอกเดือนละ \(interest.thai) "
        + "จ่ายแบบนี้จะไม่มีวันหมด",
      "ต้องจ่ายเกินเดือนละ \(interest.thai) ต้นจึงจะเริ่มลด"
    )
  }

  func minimumPaymentOnly(_ debt: Int, _ months: Int?, _ interest: Money) -> Words {
    let time =
      months.map { "อีก \(ThaiDate.duration(months: $0)) จึงหมด" }
      ?? (leavesOnlyARest(debt) ? "หนี้ลดช้าลงทุกเดือน กว่าจะเกือบหมดก็หลายปี" : "50 ปีก็ยังไม่หมด")
    return (
      "\(name(ofDebt: debt)) ถ้าจ่ายแค่ขั้นต่ำ \(time) เสียดอก \(interest.wholeThai)",
      "จ่ายเกินขั้นต่ำเท่าที่ไหว แม้เดือนละ 100 บาท ก็หมดเร็วขึ้น"
    )
  }

  /// Whether the least payment is a share of what is owed and no sum, so that what is owed falls
  /// every month and by ever less, down to a rest of satang that is never paid.
  private func leavesOnlyARest(_ debt: Int) -> Bool {
    guard case .revolving(let terms) = household.debts[debt].contract else { return false }
    let monthly = terms.rate.initial.ppm / 12
    return terms.minimum == .zero && terms.minimumPPM > monthly
  }

  func informalDebt(_ sum: Money, _ interest: Money) -> Words {
    (
      "หนี้นอกระบบรวม \(sum.wholeThai) เสียดอกปีนี้ \(interest.wholeThai)",
      "ถามกลุ่มออมทรัพย์ว่ากู้มาปิดได้ไหม หรือให้\(contacts.mediator) ช่วยไกล่เกลี่ย"
    )
  }

  func interestOnly(_ debt: Int, _ principal: Money, _ interest: Money) -> Words {
    guard interest > .zero else {
      return ("\(name(ofDebt: debt)) ต้น \(principal.thai) ไม่มีดอก", "คืนเมื่อมีเงินเหลือ")
    }
    let months = (principal.satang + interest.satang - 1) / interest.satang
    return (
      "\(name(ofDebt: debt)) จ่ายดอกเดือนละ \(interest.thai) แต่ต้น \(principal.wholeThai) ไม่ลดเลย",
      "จ่าย \(months) เดือน ดอกก็เท่าต้นแล้ว ควรหาเงินถูกกว่ามาปิด หรือถามว่าคืนต้นบางส่วนได้ไหม"
    )
  }

  func daily(_ debt: Int, _ payment: Money, _ days: Int, _ owed: Money) -> Words {
    (
      "\(name(ofDebt: debt)) เก็บวันละ \(payment.thai) อีก \(days) วัน รวม \(owed.wholeThai)",
      "หนี้รายวันปิดก่อนก็ไม่ได้ลดดอก ส่งให้หมดแล้วอย่ากู้รอบใหม่มาต่อ"
    )
  }

  func aboveCeiling(
    _ debt: Int,
    _ rate: NominalAnnualRate,
    _ ceiling: NominalAnnualRate
  ) -> Words {
    (
      "\(name(ofDebt: debt)) คิดดอก\(rate.thai) กฎหมายให้ไม่เกิน\(ceiling.thaiYearly)",
      "ต้นที่ยืมมายังต้องคืน ส่วนดอกที่เกิน ขอให้\(contacts.mediator) ช่วยไกล่เกลี่ยได้"
    )
  }

  func flatRate(_ debt: Int, _ flat: FlatAnnualRate, _ nominalPPM: Int) -> Words {
    let stated = NominalAnnualRate(ppm: flat.ppm).thaiYearly
    return (
      "\(name(ofDebt: debt)) ดอกคงที่\(stated) คิดแบบลดต้นลดดอกแล้วเท่ากับ"
        + NominalAnnualRate(ppm: nominalPPM).thaiYearly,
      "เวลาเทียบว่าหนี้ก้อนไหนแพง ให้เทียบด้วยตัวเลขหลัง"
    )
  }

  /// Until when a debt rests, or when its rest ended.
  func holiday(_ observation: Observation) -> String? {
    guard case .moratoriumEnding(let debt, let until, _) = observation else { return nil }
    return until < household.start
      ? "พักหนี้ \(name(ofDebt: debt)) จบไปแล้วเมื่อ\(until.inSentence)"
      : "พักหนี้ \(name(ofDebt: debt)) ถึง\(until.inSentence) แล้วต้องเริ่มจ่าย"
  }

  func moratorium(_ observation: Observation, _ owed: Money) -> Words {
    (
      "\(holiday(observation) ?? "") ยังต้องคืนอีก \(owed.wholeThai)",
      "กันเงินไว้ตั้งแต่ตอนนี้ ถ้าเห็นว่าจะไม่พอ ไปคุยกับเจ้าหนี้ก่อนถึงกำหนด"
    )
  }

  func cheaperMoney(_ offer: Int, _ debt: Int, _ debtPPM: Int, _ offerPPM: Int) -> Words {
    let saved = Money(satang: (debtPPM - offerPPM) / 120)
    return (
      "\(household.offers[offer].name.quotedThai) ดอก\(NominalAnnualRate(ppm: offerPPM).thaiYearly) "
        + "ถูกกว่า \(name(ofDebt: debt)) ที่\(NominalAnnualRate(ppm: debtPPM).thaiYearly)",
      "ทุก 1,000 บาทที่ย้ายมา ประหยัดดอกเดือนละราว \(saved.wholeThai)"
    )
  }

  func overdueDebt(_ debt: Int, _ overdue: Money) -> Words {
    (
      "\(name(ofDebt: debt)) ค้างจ่ายอยู่ \(overdue.thai)",
      "ไปคุยกับเจ้าหนี้ก่อน ขอแบ่งจ่ายส่วนที่ค้าง อย่ารอให้เขามาตาม"
    )
  }
}
