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

  @Test func `the end says in what a way was better and in what it was worse`() {
    let left = GameWords.Gain.left(Money(baht: 1_200))
    let better = GameWords.beside(
      "โต๊ะ 1",
      GameWords.nothing,
      gains: [.monthsShort(3), left],
      losses: [.sooner(12)],
      isBetter: true
    )
    #expect(
      better.verdict
        == "โต๊ะ 1 ดีกว่าไม่ทำอะไรเลย: เดือนที่เงินไม่พอน้อยกว่า 3 เดือน และเหลือมากกว่า 1,200 บาท"
    )
    #expect(better.but == "แต่หมดหนี้ช้ากว่า 12 เดือน")
    let worse = GameWords.beside(
      "วงนี้",
      GameWords.recommended,
      gains: [left],
      losses: [.monthsShort(9), .food(Money(baht: 500))],
      isBetter: false
    )
    #expect(worse.verdict.hasPrefix("วงนี้แย่กว่าแผนที่แนะนำ: เดือนที่เงินไม่พอมากกว่า 9 เดือน"))
    #expect(worse.but == "แม้เหลือมากกว่า 1,200 บาท")
    let same = GameWords.beside("วงนี้", "ก", gains: [], losses: [], isBetter: false)
    #expect(same == ("วงนี้จบเท่ากับก", ""))
  }

  @Test func `a month's flow leaves out what was not borrowed or put by`() {
    let (one, none) = (Money(baht: 1), Money.zero)
    #expect(
      GameWords.flow(income: one, borrowed: none, living: one, paid: one, saved: none)
        == "เงินเข้า 1 บาท กินใช้ 1 บาท จ่ายหนี้ 1 บาท"
    )
    #expect(
      GameWords.flow(income: one, borrowed: one, living: one, paid: one, saved: one)
        == "เงินเข้า 1 บาท กู้มา 1 บาท กินใช้ 1 บาท จ่ายหนี้ 1 บาท ออม 1 บาท"
    )
  }

  @Test func `words of people carry nothing that moves the screen`() {
    let bad = "ก\u{1B}[2J"
    for text in [
      GameWords.turn(1, of: 2, month, bad), GameWords.chosen(bad, seat: "วงนี้"),
      GameWords.debtGone(bad), GameWords.assetGone(bad), GameWords.notRenewable(bad),
      GameWords.savingShort(bad, .zero), GameWords.saving(bad, .zero), GameWords.closed([bad]),
      GameWords.recap(month, bad), GameWords.recap(chose: bad), GameWords.renewalLost(bad),
      GameWords.renewalNotYet(bad), GameWords.nothingDue(bad), GameWords.expenseGone(bad),
      GameWords.settled(bad, seat: "วงนี้"), GameWords.told(["โต๊ะ 1"], bad),
      GameWords.gameOfAnother(bad, asked: bad).mend, GameWords.missed(.zero, on: [bad]),
      GameWords.lineUnreadable(bad, turn: 1, seats: 1, most: 3).what,
      GameWords.left(file: bad).joined(), GameWords.noGame(bad, having: [bad]).mend,
    ] { #expect(!text.contains("\u{1B}"), "\(text)") }
  }
}
