/// Numbers that look random and are the same on every machine for the same seed.
///
/// Source: SplitMix64, G. Steele, D. Lea and C. Flood, OOPSLA 2014.
struct SeededNumbers {
  private var state: UInt64

  /// The numbers that belong to a seed.
  init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A whole number from zero up to, and without, a positive bound.
  mutating func next(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
