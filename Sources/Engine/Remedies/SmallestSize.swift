/// Narrows down the smallest whole size that is enough, by asking about one size after another.
///
/// What a size is short by tells how much larger it must be; where that is not known, or does not
/// lead there soon, the sizes between are halved.
///
/// ```swift
/// var sizes = SmallestSize(upTo: 36_000, months: { _ in 1 })
/// while let size = sizes.next { sizes.tell(size, shortage(at: size)) }
/// ```
struct SmallestSize {
  /// The smallest size that is known to be enough.
  private(set) var smallest: Int
  /// The largest size that is known to be too small.
  private var tooSmall = 0
  /// How many times a baht more has come in by the end of a month; nil where that cannot be said.
  private let months: ((Int) -> Int)?
  /// The size to ask about; nil to halve what is left.
  private var guess: Int?
  /// The size that was asked about last and was too small, and what it was short by.
  private var before: (size: Int, short: FirstShortage)?
  private var asked = 0
  /// Which part of the sizes between is gone down from one that is enough: more where the one before
  /// was enough too.
  private var part = Self.smallPart

  private static let smallPart = 16
  /// How often a guess may be asked about.
  private static let mostGuesses = 12

  /// - Parameters:
  ///   - most: A size that is enough; zero is not.
  ///   - months: How many times a baht more has come in by the end of a month, of its index from
  ///     the start; nil where that cannot be said.
  init(upTo most: Int, months: ((Int) -> Int)? = nil) {
    smallest = most
    self.months = months
    guess = months == nil ? nil : 1
  }

  /// The size to ask about; nil when the smallest is found.
  var next: Int? {
    guard smallest - tooSmall > 1 else { return nil }
    guard let guess, asked < Self.mostGuesses else { return (tooSmall + smallest) / 2 }
    return min(max(guess, tooSmall + 1), smallest - 1)
  }

  /// Notes whether a size is enough.
  mutating func tell(_ size: Int, isEnough: Bool) {
    if isEnough { smallest = size } else { tooSmall = size }
  }

  /// Notes what a size is short by; nil where it is enough.
  mutating func tell(_ size: Int, _ short: FirstShortage?) {
    asked += 1
    tell(size, isEnough: short == nil)
    guard let short else {
      guess = guess.map { _ in smallest - max(1, (smallest - tooSmall) / part) }
      part = max(2, part / 2)
      return
    }
    part = Self.smallPart
    guess = months.map { size + missing(at: size, short, months: $0(short.month)) }
    before = (size, short)
  }

  /// How much larger a size must be that is short, as the one before it tells, or as if nothing but
  /// the money itself counted.
  private func missing(at size: Int, _ short: FirstShortage, months: Int) -> Int {
    var eased = 100 * months
    if let before, before.size < size, before.short.month == short.month {
      let gained = (before.short.amount - short.amount) / (size - before.size)
      if gained > 0 { eased = gained }
    }
    return (short.amount + eased - 1) / eased
  }
}
