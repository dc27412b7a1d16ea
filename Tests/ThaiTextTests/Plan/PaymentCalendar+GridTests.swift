import Engine
import Testing

@testable import ThaiText

@Suite("Squares of the payment calendar") struct PaymentCalendarGridTests {
  @Test func `every payment of every month has its square, regular ones too`() {
    let household = Household.small(
      cash: 9_000,
      monthly: 3_000,
      [
        .installment("รถ", 50_000, payment: 1_000), .interestOnly("เถ้าแก่", 10_000, percent: 60),
        .bullet("กองทุน", 5_000, percent: 12, due: 2, rollsOver: true),
        .installment("ร้าน", 300, payment: 200),
      ]
    )
    let grid = PaymentCalendar(household.plan(), of: household, months: 3).grid
    #expect(grid.months == [["ธ.ค.", "69"], ["ม.ค.", "70"], ["ก.พ.", "70"]])
    #expect(grid.rows.map(\.name) == ["รถ", "เถ้าแก่", "กองทุน", "ร้าน"])
    #expect(grid.rows[0].squares == [["1,000"], ["1,000"], ["1,000"]])
    #expect(grid.rows[1].squares == [["500"], ["500"], ["500"]])
    #expect(grid.rows[2].squares == [[], ["5,100", "ครบรอบ"], ["กู้", "5,000"]])
    #expect(grid.rows[3].squares == [["200"], ["100", "หมดหนี้"], []])
    #expect(grid.left == ["10,300", "6,600", "13,100"])
  }

  @Test func `what is lacking is told in its square, also of living costs`() {
    let household = Household.small(
      monthly: 1_000,
      living: 1_200,
      horizon: 1,
      [.installment("ร้าน", 600, payment: 300)]
    )
    let rows = PaymentCalendar(household.plan(), of: household).grid.rows
    #expect(rows.map(\.name) == ["ร้าน", "เงินกินใช้"])
    #expect(rows[0].squares == [["ค้าง", "300"]])
    #expect(rows[1].squares == [["ขาด", "200"]])
  }

  @Test func `a debt to which nothing happens has no row, a hidden one no amounts`() {
    let household = Household.small(
      cash: 9_000,
      horizon: 2,
      [.bullet("กองทุน", 5_000, due: 20), .interestOnly("เถ้าแก่", 10_000, percent: 60)]
    )
    let calendar = PaymentCalendar(household.plan(), of: household)
    #expect(calendar.grid.rows.map(\.name) == ["เถ้าแก่"])
    let hidden = calendar.hidingAmounts(of: ["เถ้าแก่"]).grid.rows[0].squares
    #expect(!hidden.joined().joined().contains("500"))
  }
}
