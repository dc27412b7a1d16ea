import Engine
import Testing
import ThaiText

@Suite("Words on how a household stands") struct PlanWordsStandingTests {
  private func standing(_ family: Household, bearablePPM: Int? = nil) -> [String] {
    PlanWords.standing(
      Indicators(of: family),
      of: family,
      usual: family.plan(),
      bearablePPM: bearablePPM
    )
  }

  @Test func `four sentences say what is owed, earned, sent and tight`() {
    let family = Household.small(
      cash: 500,
      monthly: 10_000,
      living: 6_000,
      [.installment("รถ", 60_000, payment: 3_000)]
    )
    #expect(
      standing(family) == [
        "เป็นหนี้ 1 ก้อน รวม 60,000 บาท",
        "ปีแรกหาได้ 120,000 บาท กินใช้ 72,000 บาท เหลือไว้ส่งหนี้ 48,000 บาท",
        "หาได้ 100 บาท ต้องส่งหนี้ 30 บาท เหลือกินใช้ 70 บาท",
        "ถ้าทำเหมือนเดิม ปีแรกเงินพอทุกเดือน ตึงมือสุดเดือนธันวาคม 2569 เหลือ 1,500 บาท",
      ]
    )
  }

  @Test func `what debts should take is said only when they take more`() {
    let family = Household.small(monthly: 10_000, [.installment("รถ", 90_000, payment: 6_100)])
    #expect(
      standing(family, bearablePPM: 400_000)[2].hasSuffix("เหลือกินใช้ 39 บาท ควรส่งไม่เกิน 40 บาท")
    )
  }

  @Test func `months that fall short are counted and the first is named`() {
    let family = Household.small(
      cash: 1_000,
      monthly: 5_000,
      living: 4_000,
      [.installment("รถ", 6_000, payment: 1_500)]
    )
    #expect(standing(family)[3].hasPrefix("ถ้าทำเหมือนเดิม ปีแรกเงินขาดมือ 2 เดือน เริ่มเดือนกุมภาพันธ์ 2570"))
  }

  @Test func `living that costs more than it earns is said without debts too`() {
    let family = Household.small(cash: 90_000, monthly: 5_000, living: 6_000, [])
    #expect(
      standing(family).prefix(2) == [
        "ไม่มีหนี้", "ปีแรกหาได้ 60,000 บาท กินใช้ 72,000 บาท ขาด 12,000 บาท",
      ]
    )
  }

  @Test func `a plan shorter than a year says how long it is`() {
    let family = Household.small(
      monthly: 5_000,
      horizon: 6,
      [.installment("รถ", 600, payment: 100)]
    )
    #expect(standing(family)[1].hasPrefix("6 เดือนแรก หาได้ 30,000 บาท"))
  }
}
