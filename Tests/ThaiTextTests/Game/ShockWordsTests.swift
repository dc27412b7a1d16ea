import Engine
import Testing
import ThaiText

@Suite("Shock words") struct ShockWordsTests {
  private let month = YearMonth(year: 2027, month: 2)

  @Test func `every kind of shock has words of its own`() {
    #expect(Set(Shock.Kind.allCases.map(ShockWords.title)).count == Shock.Kind.allCases.count)
  }

  @Test func `a shock says its month and what it costs`() {
    let ill = Shock(.illness, in: month, .cost(Money(baht: 2_500)))
    #expect(ShockWords.sentence(ill) == "เดือนกุมภาพันธ์ 2570 มีคนในบ้านป่วย ต้องจ่าย 2,500 บาท")
    let fall = Shock(.priceFall, in: month, .cropLoss(ppm: 250_000))
    #expect(ShockWords.sentence(fall).hasSuffix("ผลผลิตขายได้น้อยลงร้อยละ 25"))
  }
}
