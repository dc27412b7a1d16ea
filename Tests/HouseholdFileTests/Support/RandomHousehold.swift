import Engine

/// Households that nobody would think of, with everything that a file can say, each told by its
/// seed alone.
struct RandomHousehold {
  private var state: UInt64

  /// The household of a seed.
  static func household(seed: UInt64) -> Household {
    var random = Self(state: seed)
    return random.household()
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[whole(0...elements.count - 1)]
  }

  mutating func chance() -> Bool { whole(0...1) == 0 }

  mutating func amount() -> Money {
    Money(satang: whole(0...pick([0, 99, 100_000, 10_000_000_000, Money.limit.satang])))
  }

  mutating func month() -> YearMonth {
    YearMonth(year: whole(1900...2200), month: whole(1...12))
  }

  /// A name of letters, marks and signs that a file has to escape.
  mutating func name(_ number: Int) -> String {
    let parts = ["ที่นา", "น้ำ", "\"", "'", "\\", "//", "{", "👨‍👩‍👧", " ", "é", "A", "\u{200D}", "$"]
    return "\(number)" + (0..<whole(0...6)).map { _ in pick(parts) }.joined()
  }

  private mutating func household() -> Household {
    var household = Household(
      name: name(0),
      start: month(),
      horizon: whole(1...600),
      cash: amount(),
      buffer: amount()
    )
    if chance() {
      household.people = People(
        adults: whole(0...100),
        children: whole(0...100),
        elders: whole(0...100)
      )
    }
    household.incomes = (0..<whole(0...4)).map { income($0) }
    household.expenses = (0..<whole(0...4)).map { expense($0) }
    household.savings = (0..<whole(0...3)).map { saving($0) }
    household.assets = (0..<whole(0...3)).map {
      Asset(name: name($0), value: amount(), isSellable: chance())
    }
    household.debts = (0..<whole(0...8)).map { debt($0) }
    household.guarantees = (0..<whole(0...3)).map {
      Guarantee(name: name($0), lender: pick(Lender.allCases), amount: amount())
    }
    household.offers = (0..<whole(0...8)).compactMap { offer($0, of: household) }
    return household
  }

  mutating func recurrence() -> Recurrence {
    let from = chance() ? month() : nil
    let until = chance() ? month() : nil
    let isInOrder = from.map { from in until.map { from <= $0 } ?? true } ?? true
    return Recurrence(
      amount(),
      months: chance() ? .all : CalendarMonths([whole(1...12), whole(1...12)]),
      from: isInOrder ? from : until,
      until: isInOrder ? until : from,
      growthPPM: chance() ? 0 : whole(-500_000...500_000)
    )
  }

  private mutating func income(_ number: Int) -> Income {
    Income(
      name: name(number),
      recurrence: recurrence(),
      risk: chance()
        ? nil
        : IncomeRisk(
          spreadPPM: chance() ? nil : whole(0...10_000) * 100,
          failurePPM: whole(0...10_000) * 100
        )
    )
  }

  private mutating func expense(_ number: Int) -> Expense {
    Expense(
      name: name(number),
      recurrence: recurrence(),
      isEssential: chance(),
      reducible: amount()
    )
  }

  private mutating func saving(_ number: Int) -> Saving {
    Saving(
      name: name(number),
      kind: pick(Saving.Kind.allCases),
      balance: amount(),
      deposit: amount(),
      dividendPPM: whole(0...1_000_000),
      dividendMonth: whole(1...12),
      reinvestsDividend: chance(),
      isWithdrawable: chance()
    )
  }
}
