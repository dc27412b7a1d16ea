import Engine
import Testing
import ThaiText

@Suite("Words on what would make the money reach") struct PlanWordsRemediesTests {
  private var family: Household {
    var family = Household.small(monthly: 1_000, living: 1_500, [.bullet("กองทุน", 9_000, due: 3)])
    family.offers = [Offer(name: "ขายวัว", choice: .sell(asset: "วัว"))]
    return family
  }

  @Test func `each change says what the family would do, to a baht`() {
    let words = [
      Remedy.moveDueMonth(debt: 0, month: 12), .lumpSum(3_176.baht), .spendLess(monthly: 260.baht),
      .earnMore(monthly: 260.baht), .lowerRate(debt: 0, to: NominalAnnualRate(ppm: 150_000)),
      .takeOffer(0),
    ].map { PlanWords.remedy($0, of: family) }
    #expect(
      words == [
        "ขอเลื่อนเดือนครบกำหนดของ “กองทุน” ไปเดือนธันวาคม หลังเงินก้อนเข้า",
        "มีเงินก้อนเข้ามาเดือนนี้ 3,176 บาท เช่น ขายของที่มี", "ใช้จ่ายให้น้อยลงเดือนละ 260 บาท",
        "หารายได้เพิ่มเดือนละ 260 บาท", "ขอลดดอก “กองทุน” ให้เหลือร้อยละ 15 ต่อปี",
        "ใช้ทางเลือก “ขายวัว”",
      ]
    )
  }

  @Test func `one pair is nothing to choose from`() {
    #expect(PlanWords.remediesInPairs(1) == "อย่างเดียวยังไม่พอ ต้องทำคู่กัน")
    #expect(PlanWords.remediesInPairs(2) == "อย่างเดียวยังไม่พอ ต้องทำคู่กัน เลือกคู่ที่ไหว")
  }

  @Test func `nobody bargains for a rate that the law forbids`() {
    let remedy = Remedy.lowerRate(debt: 0, to: NominalAnnualRate(ppm: 630_000))
    let lawful = [Lender.villageFund: NominalAnnualRate(ppm: 150_000)]
    #expect(
      PlanWords.remedy(remedy, of: family, ceilings: lawful)
        == "ขอลดดอก “กองทุน” ให้เหลือร้อยละ 63 ต่อปี ก็พอ "
        + "กฎหมายให้ไม่เกินร้อยละ 15 ต่อปี ขอให้ถึงตรงนั้นได้"
    )
    let low = Remedy.lowerRate(debt: 0, to: NominalAnnualRate(ppm: 150_000))
    #expect(
      PlanWords.remedies([low], of: family, ceilings: lawful)
        == "ขอลดดอก “กองทุน” ให้เหลือร้อยละ 15 ต่อปี"
    )
  }

  @Test func `a pair is one sentence`() {
    #expect(
      PlanWords.remedies([.spendLess(monthly: 100.baht), .earnMore(monthly: 200.baht)], of: family)
        == "ใช้จ่ายให้น้อยลงเดือนละ 100 บาท และหารายได้เพิ่มเดือนละ 200 บาท"
    )
  }

  @Test func `living that does not fit without any debt is said first`() throws {
    let reference = ReferenceValues(ceilings: [:], heavyDebtServicePPM: 400_000, emergencyMonths: 3)
    let remedies = try #require(family.remedies(reference: reference))
    #expect(
      PlanWords.livingAlone(remedies)
        == "ถึงไม่มีหนี้เลย เงินกินใช้ก็ยังขาด 24 เดือน รวม 12,000 บาท จึงต้องเริ่มที่รายรับรายจ่ายก่อน"
    )
  }
}
