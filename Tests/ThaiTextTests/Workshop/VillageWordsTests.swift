import Engine
import Testing

@testable import ThaiText

@Suite("Words of a village's report") struct VillageWordsTests {
  @Test func `what the plans save is told with the homes that they help`() {
    #expect(
      VillageWords.saved(12_000.baht, sound: 23, after: 33, of: 40).last
        == "บ้านที่เงินพอจ่ายทุกเดือน ถ้าทำเหมือนเดิม 23 บ้าน ถ้าทำตามแผน 33 บ้าน"
    )
    #expect(VillageWords.saved(0.baht, sound: 2, after: 2, of: 2).count == 1)
  }

  @Test func `months that are alike are told together`() {
    #expect(
      VillageWords.shortestMonths([.month(3), .month(4)], short: 13)
        == "ขาดมือมากสุด ก.พ. มี.ค. เดือนละ 13 บ้าน นัดคุยกันก่อนถึงเดือนแรก"
    )
    #expect(
      VillageWords.shortestMonths([.month(3)], short: 2)
        == "ขาดมือมากสุดเดือนกุมภาพันธ์ 2570 2 บ้าน นัดคุยกันก่อนถึงเดือนนี้"
    )
    let year = (1...12).map(YearMonth.month)
    #expect(VillageWords.shortestMonths(year, short: 1).hasPrefix("ขาดมือทุกเดือน เดือนละ 1 บ้าน"))
  }

  @Test("every reason answers why, in words of its own", arguments: Observation.ID.allCases)
  func reasons(_ id: Observation.ID) {
    #expect(Observation.ID.allCases.filter { $0.reason == id.reason } == [id])
    #expect(VillageWords.reasons([id, .dailyDebt]) == "\(id.reason), มีหนี้รายวัน")
  }

  @Test func `the homes that the table has no room for are named`() {
    #expect(VillageWords.moreHouseholds(["H07", "H09"]) == "ที่ควรช่วยต่อจากนี้ อีก 2 บ้าน: H07, H09")
  }

  @Test func `a plan that mends a short month says so`() {
    #expect(VillageWords.firstShort(planned: .month(1), usual: .month(1)) == "ธ.ค. 69")
    #expect(VillageWords.firstShort(planned: nil, usual: .month(2)) == "ม.ค. 70 ทำตามแผนแล้วพอ")
    #expect(VillageWords.firstShort(planned: nil, usual: nil) == "ไม่ขาด")
  }

  @Test func `a name stands beside a code only where names are told`() {
    #expect(VillageWords.household("7", name: nil) == "7")
    #expect(VillageWords.household("7", name: "บ้านคำ\u{7}") == "7 บ้านคำ\u{FFFD}")
  }

  @Test func `shares and months are rounded as people say them`() {
    #expect(VillageWords.ofHundred(0.614) == "61 บาท")
    #expect(VillageWords.months(2.26) == "2.3 เดือน")
    #expect(VillageWords.atMost(ppm: 400_000) == "ไม่เกิน 40 บาท")
    #expect(VillageWords.atLeast(months: 3) == "อย่างน้อย 3 เดือน")
  }

  @Test("every state has its own words", arguments: HouseholdState.allCases)
  func states(_ state: HouseholdState) {
    #expect(HouseholdState.allCases.filter { $0.thai == state.thai } == [state])
  }
}
