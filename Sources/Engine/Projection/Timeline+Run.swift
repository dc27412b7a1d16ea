extension Timeline {
  /// Projects a plan and keeps every month of it; the recommended one by the rule alone.
  public func project(paying strategy: RepaymentStrategy) -> Projection {
    if strategy == .recommended { return recommend(search: .fast) }
    var projection = Projection(strategy: strategy, timeline: self)
    var months = [MonthRecord](repeating: MonthRecord(), count: horizon)
    var debtMonths = [DebtMonth](repeating: DebtMonth(), count: horizon * terms.count)
    projection.totals = months.withUnsafeMutableBufferPointer { months in
      debtMonths.withUnsafeMutableBufferPointer { debts in
        run(strategy, keeping: EveryMonth.self, in: RecordPointers(months: months, debts: debts))
      }
    }
    projection.months = months
    projection.debtMonths = debtMonths
    return projection
  }

  /// Projects a plan and keeps its totals only, without any allocation for its months.
  public func totals(paying strategy: RepaymentStrategy) -> Projection {
    if strategy == .recommended { return recommendedTotals(search: .fast) }
    var projection = Projection(strategy: strategy, timeline: self)
    projection.totals = run(strategy, keeping: TotalsOnly.self, in: .nowhere)
    return projection
  }

  /// Settles every month from the first day on copies of the opening state.
  func run<Record: SettlementRecord>(
    _ strategy: RepaymentStrategy,
    keeping: Record.Type,
    in records: RecordPointers
  ) -> PlanTotals {
    settle(strategy, keeping: Record.self, in: records) { settlement in
      settlement.settleAll()
      return settlement.totals
    }
  }

  /// The first month that a plan leaves short; nil where it meets every payment.
  func firstShortage(paying strategy: RepaymentStrategy) -> FirstShortage? {
    settle(strategy, keeping: TotalsOnly.self, in: .nowhere) { settlement in
      while settlement.month < horizon {
        settlement.settle()
        let totals = settlement.totals
        if totals.monthsShort > 0 {
          return FirstShortage(month: settlement.month, amount: totals.shortfall + totals.missed)
        }
        settlement.goOn()
      }
      return nil
    }
  }

  /// Settles the months up to an end, and tells the cash with which each closes, satang.
  func closeMonths(
    paying strategy: RepaymentStrategy,
    until end: Int,
    _ body: (_ month: Int, _ cash: Int) -> Void
  ) {
    settle(strategy, keeping: TotalsOnly.self, in: .nowhere) { settlement in
      while settlement.month < end {
        settlement.settle()
        body(settlement.month, settlement.cash)
        settlement.goOn()
      }
    }
  }

  private func settle<Record: SettlementRecord, Result>(
    _ strategy: RepaymentStrategy,
    keeping: Record.Type,
    in records: RecordPointers,
    _ body: (inout MonthSettlement<Record>) -> Result
  ) -> Result {
    withPointers { pointers in
      withCopy(of: opening) { debts in
        withCopy(of: savings) { savings in
          var settlement = MonthSettlement<Record>(
            timeline: pointers,
            strategy: strategy,
            debts: debts,
            savings: savings,
            records: records,
            cash: cash,
            monthOfYear: start.month
          )
          return body(&settlement)
        }
      }
    }
  }

  /// Gives a function plain pointers into the timeline, of its first months or of all.
  func withPointers<Result>(months: Int? = nil, _ body: (TimelinePointers) -> Result) -> Result {
    numbers.withUnsafeBufferPointer { numbers in
      terms.withUnsafeBufferPointer { terms in
        carried.withUnsafeBufferPointer { carried in
          var pointers = TimelinePointers(self, numbers: numbers, terms: terms, carried: carried)
          if let months { pointers.horizon = min(months, horizon) }
          return body(pointers)
        }
      }
    }
  }
}

/// Plain pointers into a timeline, valid while it runs.
struct TimelinePointers {
  /// How many months a run goes through.
  fileprivate(set) var horizon: Int
  let buffer: Int
  let debtCount: Int
  let savingCount: Int
  let refinancingMonths: UInt64
  let terms: UnsafeBufferPointer<DebtTerms>
  let carried: UnsafeBufferPointer<CarriedMonth>
  let income: UnsafeBufferPointer<Int>
  let living: UnsafeBufferPointer<Int>
  let days: UnsafeBufferPointer<Int>
  let paymentOrder: UnsafeBufferPointer<Int>
  /// All numbers, into which a debt's stepped rates point.
  let rates: UnsafeBufferPointer<Int>

  init(
    _ timeline: Timeline,
    numbers: UnsafeBufferPointer<Int>,
    terms: UnsafeBufferPointer<DebtTerms>,
    carried: UnsafeBufferPointer<CarriedMonth>
  ) {
    horizon = timeline.horizon
    buffer = timeline.buffer
    debtCount = terms.count
    savingCount = timeline.savings.count
    refinancingMonths = timeline.refinancingMonths
    self.terms = terms
    self.carried = carried
    rates = numbers
    income = UnsafeBufferPointer(rebasing: numbers[..<horizon])
    living = UnsafeBufferPointer(rebasing: numbers[horizon..<2 * horizon])
    days = UnsafeBufferPointer(rebasing: numbers[2 * horizon..<3 * horizon])
    paymentOrder = UnsafeBufferPointer(
      rebasing: numbers[3 * horizon..<3 * horizon + terms.count]
    )
  }
}

/// Where a run that keeps months writes them.
struct RecordPointers {
  let months: UnsafeMutableBufferPointer<MonthRecord>
  let debts: UnsafeMutableBufferPointer<DebtMonth>

  /// For runs that keep no months.
  static var nowhere: Self {
    Self(
      months: UnsafeMutableBufferPointer(start: nil, count: 0),
      debts: UnsafeMutableBufferPointer(start: nil, count: 0)
    )
  }
}

/// Gives a function changeable copies of some values, one after another, on the stack where they
/// are few.
func withCopy<Element, Result>(
  of values: [Element],
  times: Int = 1,
  _ body: (UnsafeMutableBufferPointer<Element>) -> Result
) -> Result {
  withUnsafeTemporaryAllocation(of: Element.self, capacity: values.count * times) { copies in
    for number in 0..<times {
      let range = number * values.count..<(number + 1) * values.count
      _ = UnsafeMutableBufferPointer(rebasing: copies[range]).initialize(from: values)
    }
    return body(copies)
  }
}
