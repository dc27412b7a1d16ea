import Testing
import ThaiText

@testable import Engine

@Suite("Words of sums") struct WhyWordsSumsTests {
  private func flow(
    opening: Int = 0,
    income: Int = 0,
    borrowed: Int = 0,
    extra: Int = 0,
    shortfall: Int = 0,
    missed: Int = 0
  ) -> MonthFlow {
    MonthFlow(
      month: .month(1),
      opening: opening.baht,
      income: income.baht,
      borrowed: borrowed.baht,
      living: 4_000.baht,
      required: 1_000.baht,
      extra: extra.baht,
      deposits: .zero,
      closing: 500.baht,
      shortfall: shortfall.baht,
      missed: missed.baht
    )
  }

  @Test func `a debt's sum leaves out what is nothing`() {
    let sum = DebtSum(opening: 9_000.baht, interest: 450.baht, paid: 9_450.baht)
    #expect(WhyWords.sums([sum]) == ["วันนี้เป็นหนี้ 9,000 ดอก 450 รวมจ่าย 9,450 บาท"])
  }

  @Test func `renewals, penalties, fees and what is left are told`() {
    let sum = DebtSum(
      opening: 9_000.baht,
      borrowed: 2_000.baht,
      interest: 450.baht,
      penalty: 30.baht,
      fee: 20.baht,
      paid: 6_500.baht,
      closing: 5_000.baht
    )
    #expect(
      WhyWords.sums([sum]) == [
        "วันนี้เป็นหนี้ 9,000 กู้ใหม่อีก 2,000 ดอก 450 ค่าปรับ 30 ค่าธรรมเนียม 20 "
          + "รวมจ่าย 6,500 บาท สิ้นแผนยังเหลือ 5,000 บาท"
      ]
    )
  }

  @Test func `a new loan is borrowed, not owed today`() {
    let sum = DebtSum(borrowed: 2_000.baht, interest: 40.baht, paid: 2_040.baht)
    #expect(WhyWords.sums([sum]) == ["กู้ 2,000 ดอก 40 รวมจ่าย 2,040 บาท"])
  }

  @Test func `rounded amounts add up, of a debt and of all debts together`() {
    let sums = [
      DebtSum(opening: 5_000.baht, interest: Money(satang: 33_340), paid: Money(satang: 533_340)),
      DebtSum(opening: Money(satang: 10_040), interest: Money(satang: 33_340)),
      DebtSum(interest: Money(satang: 33_340)),
    ]
    #expect(
      WhyWords.sums(sums) == [
        "วันนี้เป็นหนี้ 5,000 ดอก 334 รวมจ่าย 5,334 บาท", "วันนี้เป็นหนี้ 100 ดอก 333 รวมจ่าย 433 บาท",
        "ดอก 333 รวมจ่าย 333 บาท",
      ]
    )
  }

  @Test func `a month's money is followed from where it comes to where it goes`() {
    #expect(
      WhyWords.flow(flow(opening: 2_500, income: 6_000, extra: 3_000))
        == "เดือนธันวาคม 2569 มีเงินอยู่ 2,500 เงินเข้า 6,000 รวม 8,500 บาท "
        + "กินใช้ 4,000 จ่ายตามกำหนด 1,000 ปิดและโปะหนี้ก่อนกำหนด 3,000 เหลือ 500 บาท"
    )
    #expect(
      WhyWords.flow(flow(income: 5_500)).hasPrefix("เดือนธันวาคม 2569 เงินเข้า 5,500 บาท กินใช้")
    )
  }

  @Test func `a shortage says what there was and what was asked for`() {
    #expect(
      WhyWords.shortage(flow(opening: 500, income: 5_000, shortfall: 300, missed: 200))
        == "เดือนธันวาคม 2569 ขาด 500 บาท เพราะมีเงินอยู่ 500 เงินเข้า 5,000 รวม 5,500 บาท "
        + "แต่ต้องกินใช้ 4,300 ส่งหนี้ 1,200 บาท"
    )
    #expect(
      WhyWords.shortage(flow(missed: 200)).contains("เพราะไม่มีเงินเหลือและไม่มีเงินเข้า แต่ต้อง")
    )
  }
}
