import Engine
import Testing
import ThaiText

@Suite("Interest by the period in which it was told") struct NominalAnnualRateToldTests {
  @Test(
    "a rate is said by the period in which it was told, and by the other",
    arguments: [
      (120_000, TypedPeriod.month, "ร้อยละ 1 ต่อเดือน (ปีละ 12)"),
      (240_000, .month, "ร้อยละ 2 ต่อเดือน (ปีละ 24)"),
      (240_000, .year, "ร้อยละ 24 ต่อปี (เดือนละ 2)"), (160_000, .year, "ร้อยละ 16 ต่อปี"),
      (68_750, .year, "ร้อยละ 6.875 ต่อปี"), (4_000, .month, "ร้อยละ 0.4 ต่อปี"),
    ]
  )
  func told(_ ppm: Int, _ period: TypedPeriod, _ words: String) {
    #expect(NominalAnnualRate(ppm: ppm).thai(toldBy: period) == words)
  }

  @Test func `where the period is not known, twelve percent is said both ways`() {
    #expect(NominalAnnualRate(ppm: 120_000).thaiBothWays == "ร้อยละ 12 ต่อปี (เดือนละ 1)")
    #expect(NominalAnnualRate(ppm: 60_000).thaiBothWays == "ร้อยละ 6 ต่อปี")
    #expect(NominalAnnualRate(ppm: 600_000).thaiBothWays == "ร้อยละ 5 ต่อเดือน (ปีละ 60)")
  }
}
