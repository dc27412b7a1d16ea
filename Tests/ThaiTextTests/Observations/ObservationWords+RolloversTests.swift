import Engine
import Testing
import ThaiText

@Suite("Words of observations on loans repaid with other loans")
struct ObservationWordsRolloversTests {
  private func text(_ observation: Observation) -> ObservationText {
    let family = Household.small([
      .bullet("กองทุน", 20_000, percent: 6, due: 2, rollsOver: true),
      .bullet("กลุ่ม", 20_000, percent: 12, due: 3, rollsOver: true),
      .interestOnly("นายทุน", 20_000, percent: 120),
    ])
    return ObservationText(observation, in: family, contacts: Contacts())
  }

  private func bridged(_ renewals: Int, _ end: YearMonth?) -> ObservationText {
    text(
      .bridgedRollover(
        debt: 0,
        bridge: 2,
        bridgeInterest: 2_000.baht,
        yearlyInterest: 1_200.baht,
        renewals: renewals,
        end: end
      )
    )
  }

  @Test func `what a bridge costs in a year is summed up`() {
    #expect(
      bridged(0, nil).fact
        == "ยืม “นายทุน” มาปิด “กองทุน” แล้วกู้ใหม่ ปีหนึ่งเสียค่ายืม 2,000 บวกดอก 1,200 รวม 3,200 บาท ต้นไม่ลดเลย"
    )
  }

  @Test func `the way out is told as the plan has it`() {
    #expect(
      bridged(2, .month(26)).advice
        == "อย่ายืมมาปิดอีกรอบ ทำตามแผน กู้ใหม่ให้น้อยลงอีก 2 รอบ “กองทุน” หมดเดือนมกราคม 2572"
    )
    #expect(bridged(0, .month(12)).advice.contains("ไม่ต้องกู้ใหม่อีก"))
    #expect(bridged(3, nil).advice.contains("ไปคุยกับกรรมการกองทุนก่อนครบกำหนด"))
  }

  @Test func `a circle names both funds and what the house has itself`() {
    let words = { (own: Int) in
      text(
        .circularBorrowing(
          debt: 1,
          from: 0,
          month: .month(3),
          payment: 22_400.baht,
          own: own.baht
        )
      ).fact
    }
    #expect(
      words(2_400)
        == "เดือนกุมภาพันธ์ 2570 ต้องจ่าย “กลุ่ม” 22,400 บาท แต่เงินของบ้านเองมีแค่ 2,400 บาท "
        + "ที่เหลือเป็นเงินที่เพิ่งกู้จาก “กองทุน”"
    )
    #expect(words(0).contains("แต่เงินของบ้านเองไม่มีเหลือ"))
  }

  @Test func `money that is ready is told where surety is more than it`() {
    let words = { (ready: Int) in
      text(.guarantorExposure(count: 2, sum: 35_000.baht, ready: ready.baht)).fact
    }
    #expect(words(3_000).hasSuffix("ตอนนี้มีเงินพร้อมใช้ 3,000 บาท"))
    #expect(words(40_000).hasSuffix("เงินพร้อมใช้ยังพอ"))
  }

  @Test func `each debt that rests says until when`() {
    let family = Household.small([
      .installment("ธ.ก.ส.", 9_000, payment: 100), .installment("สหกรณ์", 9_000, payment: 100),
    ])
    let group: [Observation] = [
      .moratoriumEnding(debt: 0, until: .month(-2), owed: 9_000.baht),
      .moratoriumEnding(debt: 1, until: .month(3), owed: 9_000.baht),
    ]
    let fact = ObservationText(group, in: family, contacts: Contacts()).fact
    #expect(fact.contains("พักหนี้ “ธ.ก.ส.” จบไปแล้วเมื่อเดือนกันยายน 2569"))
    #expect(fact.hasSuffix("พักหนี้ “สหกรณ์” ถึงเดือนกุมภาพันธ์ 2570 แล้วต้องเริ่มจ่าย"))
  }
}
