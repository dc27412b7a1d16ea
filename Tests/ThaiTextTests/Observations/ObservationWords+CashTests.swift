import Engine
import Testing
import ThaiText

@Suite("Words of observations on cash") struct ObservationWordsCashTests {
  private func fact(_ observation: Observation, debts: [Debt] = []) -> String {
    ObservationText(observation, in: .small(debts), contacts: Contacts()).fact
  }

  @Test func `baht come before percent`() {
    #expect(
      fact(.heavyDebtService(ratioPPM: 610_000, thresholdPPM: 400_000))
        == "หาได้ 100 บาท ต้องส่งหนี้ 61 บาท เหลือกินใช้ 39 บาท"
    )
  }

  @Test func `debts that are borrowed again are said to be counted too`() {
    let rolling = Debt.bullet("กองทุน", 20_000, due: 2, rollsOver: true)
    #expect(
      fact(.heavyDebtService(ratioPPM: 610_000, thresholdPPM: 400_000), debts: [rolling])
        .hasSuffix("(นับก้อนที่คืนแล้วกู้ใหม่ด้วย)")
    )
  }

  @Test func `debts that take everything leave nothing to live on`() {
    #expect(
      fact(.heavyDebtService(ratioPPM: 1_200_000, thresholdPPM: 400_000))
        == "หาได้ 100 บาท ต้องส่งหนี้ 120 บาท ไม่เหลือกินใช้เลย"
    )
  }

  @Test func `money at hand is counted in days, and in months when it lasts longer`() {
    let days = fact(.noEmergencyMoney(ready: 4_000.baht, monthlyEssential: 10_000.baht, months: 3))
    #expect(days.hasSuffix("ราว 12 วัน"))
    let months = fact(
      .noEmergencyMoney(ready: 25_000.baht, monthlyEssential: 10_000.baht, months: 3)
    )
    #expect(months.hasSuffix("ราว 2 เดือน"))
  }

  @Test func `the good news says how long it takes`() {
    #expect(
      fact(.debtFreeDate(month: .month(29), plan: .recommended))
        == "หนี้ทุกก้อนหมดได้เดือนเมษายน 2572 นับจากนี้ 2 ปี 5 เดือน"
    )
  }
}
