import Engine
import Testing

@testable import ThaiText

@Suite("Amounts as they are shown") struct MoneyShownTests {
  private func satang(_ amounts: [Int]) -> [Money] { amounts.map { Money(satang: $0) } }

  @Test func `a difference is that of what stands there`() {
    let (more, less) = (Money(satang: 308_560), Money(satang: 40))
    #expect((more - less).wholeThai == "3,085 บาท")
    #expect(more.shownMore(than: less).wholeThai == "3,086 บาท")
    #expect(less.shownMore(than: more).wholeThai == "-3,086 บาท")
  }

  @Test func `an amount is rounded as it is shown, half a baht away from zero`() {
    for satang in [0, 49, 50, 99, 150, -49, -50, -150, 123_449, 123_450] {
      let money = Money(satang: satang)
      #expect(money.asShown.wholeThai == money.wholeThai)
      #expect(money.asShown.satang % 100 == 0)
    }
  }

  @Test func `what was rounded furthest gives way, and nothing stays nothing`() {
    #expect(
      satang([872_620, 100_840, 0]).shown(addingUpTo: Money(satang: 973_460)).map(\.satang)
        == [872_600, 100_900, 0]
    )
    #expect(
      satang([160, 170, 0]).shown(addingUpTo: Money(satang: 330)).map(\.satang)
        == [100, 200, 0]
    )
  }

  @Test func `parts add up to their sum as it is shown, each within a baht`() {
    for seed in 1...400 {
      let parts = satang((0..<(seed % 7 + 1)).map { ($0 * 7_919 + seed * seed * 613) % 98_765 })
      let sum = parts.reduce(.zero, +)
      let shown = parts.shown(addingUpTo: sum)
      #expect(shown.reduce(.zero, +) == sum.asShown)
      #expect(zip(parts, shown).allSatisfy { ($0 - $1).satang.magnitude < 100 + 50 })
    }
  }
}
