@testable import Engine

/// What random households are made of.
extension SeededNumbers {
  /// A whole number of a range.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// Whether something happens that happens so often in a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    whole(1...100) <= percent
  }

  /// One of a list that is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[whole(0...elements.count - 1)]
  }

  /// An amount of whole baht, and now and then of odd satang.
  mutating func amount(_ baht: ClosedRange<Int>) -> Money {
    let whole = whole(baht)
    if chance(30) { return Money(satang: whole * 100 + self.whole(0...99)) }
    return Money(baht: whole < 1_000 ? whole : whole / 100 * 100)
  }

  /// Some months of the year, at least one.
  mutating func calendarMonths(atMost count: Int) -> CalendarMonths {
    CalendarMonths((0..<whole(1...count)).map { _ in whole(1...12) })
  }
}
