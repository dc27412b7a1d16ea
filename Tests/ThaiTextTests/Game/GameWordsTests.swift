import Engine
import Testing
import ThaiText

@Suite("Game words") struct GameWordsTests {
  private let month = YearMonth(year: 2027, month: 1)

  @Test func `a turn is told with its place, its month and its title`() {
    #expect(GameWords.turn(2, of: 8, month, "กองทุน") == "ตา 2 จาก 8 · มกราคม 2570 · กองทุน")
    #expect(GameWords.turn(2, of: 8, month, "") == "ตา 2 จาก 8 · มกราคม 2570")
  }

  @Test func `tables are numbered where there are several`() {
    #expect(GameWords.seat(1, of: 1) == "วงนี้" && GameWords.seat(2, of: 3) == "โต๊ะ 2")
  }

  @Test func `the end says which way was better, and by how much`() {
    let more = Money(baht: 1_200)
    #expect(GameWords.besideNothing("โต๊ะ 1", more) == "โต๊ะ 1 ดีกว่าไม่ทำอะไรเลย 1,200 บาท")
    #expect(GameWords.besideNothing("วงนี้", .zero - more).contains("เหลือน้อยกว่า"))
    #expect(GameWords.besideNothing("วงนี้", .zero).contains("เท่ากับ"))
    #expect(GameWords.besidePlan(more).contains("ดีกว่าแผนที่แนะนำ 1,200"))
    #expect(GameWords.besidePlan(.zero - more) == "แผนที่แนะนำดีกว่านี้อีก 1,200 บาท")
  }

  @Test func `words of people carry nothing that moves the screen`() {
    let bad = "ก\u{1B}[2J"
    for text in [
      GameWords.turn(1, of: 2, month, bad), GameWords.chosen(bad, seat: "วงนี้"),
      GameWords.debtGone(bad), GameWords.assetGone(bad), GameWords.notRenewable(bad),
      GameWords.savingShort(bad, .zero), GameWords.saving(bad, .zero), GameWords.closed([bad]),
      GameWords.recap(month, bad, chosen: []), GameWords.recap(seat: nil, chose: bad),
      GameWords.left(file: bad).joined(), GameWords.noGame(bad, having: [bad]).mend,
    ] { #expect(!text.contains("\u{1B}"), "\(text)") }
  }
}
