import Engine
import Testing

@Suite("Money") struct MoneyTests {
  @Test func `a baht is a hundred satang`() {
    #expect(Money(baht: 12) == Money(satang: 1_200))
    #expect(Money(baht: -12).satang == -1_200)
  }

  @Test func `sums are exact`() {
    let third = Money(satang: 33_33)
    #expect(third + third + third == Money(satang: 99_99))
    #expect(Money.zero - third == Money(satang: -33_33))
  }

  @Test func `less money comes first, debts before nothing`() {
    let amounts = [Money(satang: 1), Money(satang: -1), .zero, Money(baht: 1)]
    #expect(amounts.sorted().map(\.satang) == [-1, 0, 1, 100])
  }

  @Test func `the largest item is a thousand million baht`() {
    #expect(Money.limit.satang == 100_000_000_000)
  }
}
