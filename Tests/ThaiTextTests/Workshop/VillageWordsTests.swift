import Engine
import Testing

@testable import ThaiText

@Suite("Words of a village's report") struct VillageWordsTests {
  @Test func `what the plans save is told with the months that they ease`() {
    #expect(
      VillageWords.saved(12_000.baht, monthsShort: 30, after: 4).last
        == "เดือนที่เงินขาดมือของทุกบ้านรวมกัน จาก 30 เดือน เหลือ 4 เดือน"
    )
    #expect(VillageWords.saved(0.baht, monthsShort: 0, after: 0).count == 1)
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
