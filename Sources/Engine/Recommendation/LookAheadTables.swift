/// The memory of a look ahead, carved out of one block so that it is saved by one copy.
///
/// A *stream* is what one debt asks for in each coming month when only required payments are made:
/// no debt's stream depends on another's as long as nothing is missed, so an extra payment changes
/// one stream only.
struct LookAheadTables {
  /// Months of each column.
  let horizon: Int
  let debtCount: Int
  /// The whole block of the columns that change from month to month.
  let block: UnsafeMutableBufferPointer<Int>
  /// Required payments of all debts, one element a month.
  let required: UnsafeMutablePointer<Int>
  /// Income and dividends less living costs, one element a month.
  let surplus: UnsafeMutablePointer<Int>
  /// How far each coming month stays above what must not be touched.
  let margin: UnsafeMutablePointer<Int>
  /// A stream on trial.
  let trial: UnsafeMutablePointer<Int>
  private let streams: UnsafeMutablePointer<Int>
  private let payoffs: UnsafeMutablePointer<Int>

  /// How many numbers the tables need.
  static func size(horizon: Int, debtCount: Int) -> Int {
    (2 * debtCount + 4) * horizon
  }

  /// How many of them must be saved with a plan that may be resumed.
  static func savedSize(horizon: Int, debtCount: Int) -> Int {
    (2 * debtCount + 2) * horizon
  }

  init(_ memory: UnsafeMutablePointer<Int>, horizon: Int, debtCount: Int) {
    self.horizon = horizon
    self.debtCount = debtCount
    block = UnsafeMutableBufferPointer(
      start: memory,
      count: Self.savedSize(horizon: horizon, debtCount: debtCount)
    )
    required = memory
    surplus = memory + horizon
    streams = memory + 2 * horizon
    payoffs = memory + (2 + debtCount) * horizon
    margin = memory + block.count
    trial = margin + horizon
  }

  /// What a debt asks for in each coming month.
  @inline(__always)
  func stream(_ debt: Int) -> UnsafeMutablePointer<Int> { streams + debt * horizon }

  /// What would clear a debt at the end of each coming month.
  @inline(__always)
  func payoff(_ debt: Int) -> UnsafeMutablePointer<Int> { payoffs + debt * horizon }
}
