import Engine
import Testing
import ThaiText

@Suite("Words of remedies") struct PlanWordsRemediesTests {
  private var family: Household {
    var household = Household(name: "บ้านคำ", start: YearMonth(year: 2026, month: 7))
    household.debts = [
      Debt(
        name: "ธ.ก.ส.",
        lender: .baac,
        contract: .bullet(
          BulletContract(
            balance: Money(baht: 50_000),
            rate: RateSchedule(NominalAnnualRate(ppm: 68_750)),
            due: YearMonth(year: 2027, month: 3)
          )
        )
      )
    ]
    household.offers = [Offer(name: "ขายวัว", choice: .sell(asset: "วัว"))]
    return household
  }

  static let words: [(Remedy, String)] = [
    (
      .moveDueMonth(debt: 0, month: 12),
      "ขอเลื่อนเดือนครบกำหนดของ “ธ.ก.ส.” ไปเดือนธันวาคม หลังเงินก้อนเข้า"
    ),
    (.lumpSum(Money(baht: 5_320)), "มีเงินก้อนเข้ามาเดือนนี้ 5,320 บาท เช่น ขายของที่มี"),
    (.spendLess(monthly: Money(baht: 260)), "ใช้จ่ายให้น้อยลงเดือนละ 260 บาท"),
    (.earnMore(monthly: Money(baht: 260)), "หารายได้เพิ่มเดือนละ 260 บาท"),
    (.takeOffer(0), "ใช้ทางเลือก “ขายวัว”"),
  ]

  @Test(arguments: words)
  func `a change is said as the family would do it`(remedy: Remedy, sentence: String) {
    #expect(PlanWords.remedy(remedy, of: family) == sentence)
  }

  @Test func `a pair is joined by one word`() {
    let pair: [Remedy] = [.takeOffer(0), .spendLess(monthly: Money(baht: 100))]
    #expect(
      PlanWords.remedies(pair, of: family) == "ใช้ทางเลือก “ขายวัว” และใช้จ่ายให้น้อยลงเดือนละ 100 บาท"
    )
  }
}
