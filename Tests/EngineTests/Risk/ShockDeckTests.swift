import Testing

@testable import Engine

@Suite("Shock deck") struct ShockDeckTests {
  private let start = YearMonth(year: 2026, month: 12)

  @Test func `the same seed brings the same shocks`() {
    let shocks = ShockDeck.standard.shocks(seed: 7, from: start, months: 120)
    #expect(!shocks.isEmpty)
    #expect(shocks == ShockDeck.standard.shocks(seed: 7, from: start, months: 120))
    #expect(shocks != ShockDeck.standard.shocks(seed: 8, from: start, months: 120))
  }

  @Test func `a longer look ahead begins with the same shocks`() {
    let short = ShockDeck.standard.shocks(seed: 3, from: start, months: 17)
    let long = ShockDeck.standard.shocks(seed: 3, from: start, months: 60)
    #expect(short == long.filter { $0.month < start.adding(months: 17) })
  }

  @Test func `every shock is within the months, first month first`() {
    for seed in UInt64(1)...200 {
      let months = ShockDeck.standard.shocks(seed: seed, from: start, months: 29).map(\.month)
      #expect(months == months.sorted())
      #expect(months.allSatisfy { (0..<29).contains(start.months(until: $0)) })
    }
  }

  @Test func `a card comes about as often as its chance says`() {
    let years = 12_000
    let shocks = ShockDeck.standard.shocks(seed: 1, from: start, months: 12 * years)
    for card in ShockDeck.standard.cards {
      let share = Double(shocks.count { $0.kind == card.kind }) / Double(years)
      #expect(abs(share - Double(card.chancePPM) / 1_000_000) < 0.02, "\(card.kind)")
    }
  }

  @Test func `no months bring no shocks`() {
    #expect(ShockDeck.standard.shocks(seed: 1, from: start, months: 0).isEmpty)
  }
}
