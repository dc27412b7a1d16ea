import Testing

@testable import Engine

@Suite("Recurring amounts") struct RecurrenceTests {
  private func sums(_ recurrence: Recurrence, months: Int, from start: YearMonth) -> [Int] {
    var sums = Array(repeating: 0, count: months)
    recurrence.add(to: &sums, from: start)
    return sums
  }

  @Test(arguments: [(0, 1_000_00), (1, 1_025_00), (2, 1_050_63), (3, 1_076_89), (10, 1_280_08)])
  func `growth steps from the unrounded base`(years: Int, amount: Int) {
    let recurrence = Recurrence(1_000.baht, growthPPM: 25_000)
    #expect(recurrence.amount(afterYears: years).satang == amount)
  }

  @Test func `an amount may shrink`() {
    let recurrence = Recurrence(1_000.baht, growthPPM: -500_000)
    #expect(
      (0...3).map { recurrence.amount(afterYears: $0).satang } == [100_000, 50_000, 25_000, 12_500]
    )
  }

  @Test func `growth steps at each anniversary of the plan's start`() {
    let recurrence = Recurrence(1_000.baht, from: .month(6), growthPPM: 100_000)
    let sums = sums(recurrence, months: 26, from: .month(4))
    #expect(sums[2] == 1_000_00)
    #expect(sums[11] == 1_000_00)
    #expect(sums[12] == 1_100_00)
    #expect(sums[24] == 1_210_00)
  }

  @Test func `the first and the last month are both included`() {
    let recurrence = Recurrence(1.satang, from: .month(3), until: .month(5))
    #expect(sums(recurrence, months: 7, from: .month(1)) == [0, 0, 1, 1, 1, 0, 0])
    #expect(sums(recurrence, months: 3, from: .month(4)) == [1, 1, 0])
    #expect(sums(recurrence, months: 3, from: .month(6)) == [0, 0, 0])
    #expect(sums(recurrence, months: 2, from: .month(1)) == [0, 0])
  }

  @Test func `only the named months of the year count, from any start`() {
    let recurrence = Recurrence(1.satang, months: CalendarMonths([1, 11]), growthPPM: 0)
    let start = YearMonth(year: 2026, month: 10)
    let sums = sums(recurrence, months: 16, from: start)
    #expect(sums.indices.filter { sums[$0] == 1 } == [1, 3, 13, 15])
  }

  @Test func `seasonal amounts grow too`() {
    let recurrence = Recurrence(
      100.baht,
      months: CalendarMonths([11]),
      until: YearMonth(year: 2027, month: 11),
      growthPPM: 100_000
    )
    let sums = sums(recurrence, months: 40, from: YearMonth(year: 2026, month: 10))
    #expect(sums.filter { $0 > 0 } == [100_00, 110_00])
  }

  @Test(arguments: UInt64(0)..<400)
  func `every month agrees with exact arithmetic`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let start = YearMonth(year: 2026, month: numbers.whole(1...12))
    let recurrence = Recurrence(
      Money(satang: numbers.whole(0...100_000_000)),
      months: numbers.chance(50) ? .all : numbers.calendarMonths(atMost: 6),
      from: numbers.chance(50) ? start.adding(months: numbers.whole(-9...30)) : nil,
      until: numbers.chance(50) ? start.adding(months: numbers.whole(0...150)) : nil,
      growthPPM: numbers.whole(-500...500) * 1_000
    )
    let expected = (0..<150).map { recurrence.reference(in: start.adding(months: $0), from: start) }
    #expect(sums(recurrence, months: 150, from: start) == expected)
  }
}
