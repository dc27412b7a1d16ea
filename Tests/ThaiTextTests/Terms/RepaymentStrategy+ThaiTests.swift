import Engine
import Testing
import ThaiText

@Suite("Thai names of plans") struct RepaymentStrategyThaiTests {
  @Test func `a plan's name in a sentence never says แผน twice`() {
    for strategy in RepaymentStrategy.allCases {
      #expect(!strategy.inSentence.contains("แผนแผน"))
    }
    #expect(RepaymentStrategy.recommended.inSentence == "แผนที่แนะนำ")
    #expect(RepaymentStrategy.highestRateFirst.inSentence == "แผนปิดหนี้แพงก่อน")
  }

  @Test func `the rule of the recommended plan is one sentence`() {
    #expect(
      RepaymentStrategy.recommended.thaiExplanation
        == "จ่ายที่ครบกำหนดก่อน กันไว้เท่าที่เดือนข้างหน้าต้องใช้ ที่เหลือปิดหนี้แพงสุด"
    )
  }
}
