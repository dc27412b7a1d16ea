import Engine
import Testing
import ThaiText

@Suite("Questions about a month") struct MonthItemWordsTests {
  private func parts(_ amounts: [Int]) -> [MonthItemWords.Part] {
    amounts.enumerated().map { ("ก้อน \($0 + 1)", $1.baht) }
  }

  private func note(_ amounts: [Int], planned: Int) -> [String] {
    MonthItemWords.income(parts(amounts), planned: planned.baht).notes
  }

  @Test func `the parts that are named and the others come to what the plan has`() {
    #expect(note([300, 700], planned: 1_000) == ["แผนคิดไว้ 1,000 บาท: ก้อน 2 700, ก้อน 1 300"])
    #expect(
      note([5, 4, 3, 2, 1], planned: 15)
        == ["แผนคิดไว้ 15 บาท: ก้อน 1 5, ก้อน 2 4, ก้อน 3 3, ก้อน 4 2, อื่น ๆ 1"]
    )
    #expect(note([300], planned: 384) == ["แผนคิดไว้ 384 บาท: ก้อน 1 300, อื่น ๆ 84"])
    #expect(note([], planned: 0) == ["แผนคิดไว้ 0 บาท"])
  }

  @Test func `what is beyond the required payment is told apart, also before its date`() {
    let note = { (planned: Int, required: Int) in
      MonthItemWords.payment(to: "กองทุน", planned: planned.baht, required: required.baht).notes
    }
    #expect(note(500, 500) == ["แผนให้จ่าย 500 บาท"])
    #expect(note(700, 500) == ["แผนให้จ่าย 700 บาท (ต้องจ่าย 500 บาท ที่เหลือคือโปะ)"])
    #expect(note(700, 0) == ["แผนให้จ่าย 700 บาท (ยังไม่ถึงกำหนด จ่ายล่วงหน้า)"])
    #expect(note(0, 0) == ["แผนให้จ่าย 0 บาท"])
    #expect(note(0, 1_500) == ["ต้องจ่าย 1,500 บาท แต่แผนเห็นว่าเงินไม่พอจ่าย"])
    #expect(
      note(5_500, 6_200) == ["ต้องจ่าย 6,200 บาท แต่แผนเห็นว่าเงินไม่พอ จ่ายได้แค่ 5,500 บาท"]
    )
  }
}
