import Engine
import ReferenceFigures
import Testing
import ThaiText

@Suite("Words of figures to ask about first") struct PlanWordsFigureNoticesTests {
  private let figures = ReferenceFigures(
    """
    { figures: [
      { id: 'a', topic: 'minimum-payment', title: 'จ่ายขั้นต่ำ', unit: 'percent', value: 8,
        source: 's', confidence: 'H', note: 'ถามธนาคาร' },
      { id: 'b', topic: 'threshold', title: 'เงินยามฉุกเฉิน อย่างน้อย', unit: 'months', value: 3,
        source: 's', confidence: 'M' },
      { id: 'c', topic: 'threshold', title: 'ส่งหนี้ ไม่เกิน', unit: 'ratio', value: 0.4,
        source: 's', confidence: 'M' },
    ] }
    """
  ).figures

  @Test(arguments: [
    (ReferenceFigure.Doubt.ends(.month(1)), "ใช้ถึงเดือนธันวาคม 2569 แต่แผนนี้ยาวกว่านั้น ถามธนาคาร"),
    (.ended(.month(0)), "ใช้ถึงเดือนพฤศจิกายน 2569 เลยมาแล้ว ถามธนาคาร"),
    (.unsure, "ยังไม่ได้ยืนยัน ถามธนาคาร"),
  ])
  func `a figure is told with its value and why to ask first`(
    doubt: ReferenceFigure.Doubt,
    detail: String
  ) {
    let point = PlanWords.figureNotice(figures[0], doubt)
    #expect(point.text == "จ่ายขั้นต่ำ ร้อยละ 8")
    #expect(point.detail == detail)
  }

  @Test func `rules of thumb are told together, as no law`() {
    #expect(
      PlanWords.rulesOfThumb(Array(figures[1...]))
        == "เงินยามฉุกเฉิน อย่างน้อย 3 เดือน และส่งหนี้ ไม่เกิน 40 บาทใน 100 บาท "
        + "เป็นหลักทั่วไป ไม่ใช่กฎหมาย ปรับตามบ้านเราได้"
    )
  }
}
