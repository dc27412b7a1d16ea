import Engine

extension ObservationWords {
  func annualRollover(_ debt: Int, _ principal: Money, _ interest: Money) -> Words {
    (
      "\(name(ofDebt: debt)) คืนแล้วกู้ใหม่ทุกปี เสียดอกปีละ \(interest.wholeThai) "
        + "ต้น \(principal.wholeThai) ไม่ลด",
      "ปีหน้ากู้ใหม่ให้น้อยลงทีละนิด หนี้หมุนจึงจะจบได้"
    )
  }

  func bridgedRollover(
    _ debt: Int,
    _ bridge: Int,
    _ bridgeInterest: Money,
    _ yearlyInterest: Money,
    ends end: YearMonth?,
    after renewals: Int
  ) -> Words {
    (
      "ยืม \(name(ofDebt: bridge)) มาปิด \(name(ofDebt: debt)) แล้วกู้ใหม่ ปีหนึ่งเสียค่ายืม "
        + "\(bridgeInterest.wholeThaiAmount) บวกดอก \(yearlyInterest.wholeThaiAmount) "
        + "รวม \((bridgeInterest.asShown + yearlyInterest.asShown).wholeThai) ต้นไม่ลดเลย",
      "อย่ายืมมาปิดอีกรอบ \(wayOut(of: debt, ends: end, after: renewals))"
    )
  }

  private func wayOut(of debt: Int, ends end: YearMonth?, after renewals: Int) -> String {
    guard let end else {
      return "ไปคุยกับกรรมการกองทุนก่อนครบกำหนด ขอผ่อนเป็นงวด หรือคืนแค่บางส่วน"
    }
    let turns = renewals == 0 ? "ไม่ต้องกู้ใหม่อีก" : "กู้ใหม่ให้น้อยลงอีก \(renewals) รอบ"
    return "ทำตามแผน \(turns) \(name(ofDebt: debt)) หมด\(end.inSentence)"
  }

  func circularBorrowing(
    _ debt: Int,
    _ other: Int,
    _ month: YearMonth,
    _ payment: Money,
    _ own: Money
  ) -> Words {
    let ownMoney = own > .zero ? "เงินของบ้านเองมีแค่ \(own.wholeThai)" : "เงินของบ้านเองไม่มีเหลือ"
    return (
      "\(month.inSentence) ต้องจ่าย \(name(ofDebt: debt)) \(payment.wholeThai) แต่\(ownMoney) "
        + "ที่เหลือเป็นเงินที่เพิ่งกู้จาก \(name(ofDebt: other))",
      "ชวนกรรมการของสองแห่งมานั่งคุยพร้อมกัน รวมเป็นสัญญาเดียว ผ่อนทีละเดือน"
    )
  }

  func guarantor(_ count: Int, _ sum: Money, _ ready: Money) -> Words {
    (
      "ค้ำให้คนอื่นไว้ \(count) ราย รวม \(sum.wholeThai) ถ้าเขาไม่จ่าย บ้านเราต้องจ่ายแทน "
        + (ready < sum ? "ตอนนี้มีเงินพร้อมใช้ \(ready.wholeThai)" : "เงินพร้อมใช้ยังพอ"),
      "ถามเขาทุกครั้งที่ถึงงวด ถ้าเขาเริ่มจ่ายไม่ไหว ไปคุยกับเจ้าหนี้พร้อมกัน และยังไม่ค้ำเพิ่ม"
    )
  }
}
