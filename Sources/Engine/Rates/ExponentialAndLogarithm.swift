// The engine imports nothing, so the two functions that fractional periods need are reckoned here:
// the argument is brought into a small range around zero or one, where a short series is exact to
// the last digits. Both are accurate to about 1e-15 of their value.

/// The natural logarithm of two, its leading digits; a multiple of it below 2,048 is exact.
private let leadingLogarithmOfTwo = 6.931_471_803_691_238_164_90e-01

/// What ``leadingLogarithmOfTwo`` leaves out.
private let trailingLogarithmOfTwo = 1.908_214_929_270_587_700_02e-10

/// The number e raised to a power.
///
/// - Parameter power: Any number; beyond 709.78 the result is infinite, below −745.1 it is zero.
/// - Returns: e to the power, within 1e-15 of its value.
///
/// Formula: exp(x) = 2^k × exp(x − k × ln 2), the second factor by its Taylor series
func exponential(_ power: Double) -> Double {
  guard power < 710 else { return power.isNaN ? .nan : .infinity }
  guard power > -746 else { return power.isNaN ? .nan : 0 }
  let twos = wholeNumber(nearestTo: power * 1.442_695_040_888_963_4)
  let leading = power - Double(twos) * leadingLogarithmOfTwo
  let rest = leading - Double(twos) * trailingLogarithmOfTwo
  let scaled = 1 + smallExponentialMinusOne(rest)
  if twos > -1_000, twos < 1_000 {
    return scaled * Double(bitPattern: UInt64(twos + 1_023) << 52)
  }
  return Double(sign: .plus, exponent: twos, significand: scaled)
}

/// The number e raised to a power, less one, without losing digits near zero.
///
/// - Parameter power: Any number.
/// - Returns: e to the power − 1, within 1e-15 of its value.
func exponentialMinusOne(_ power: Double) -> Double {
  power.magnitude < 0.35 ? smallExponentialMinusOne(power) : exponential(power) - 1
}

/// The natural logarithm.
///
/// - Parameter number: Zero or more; less is not a number.
/// - Returns: The power of e that gives the number, within 1e-15 of its value.
///
/// Formula: ln(m × 2^k) = ln m + k × ln 2, with m between √½ and √2
func naturalLogarithm(_ number: Double) -> Double {
  guard number > 0, number.isFinite else {
    return number == 0 ? -.infinity : number > 0 ? number : .nan
  }
  var twos = Double(number.exponent)
  var part = number.significand
  if part > 1.414_213_562_373_095 {
    part /= 2
    twos += 1
  }
  let small = smallLogarithm(excess: part - 1)
  return twos * leadingLogarithmOfTwo + (small + twos * trailingLogarithmOfTwo)
}

/// The natural logarithm of one plus a number, without losing digits near zero.
///
/// - Parameter excess: −1 or more; less is not a number.
/// - Returns: ln(1 + excess), within 1e-15 of its value.
func logarithmOfOnePlus(_ excess: Double) -> Double {
  excess > -0.29 && excess < 0.41 ? smallLogarithm(excess: excess) : naturalLogarithm(1 + excess)
}

/// exp(x) − 1 for x between −0.35 and 0.35, by x + x²/2! + x³/3! + … + x¹⁴/14!.
private func smallExponentialMinusOne(_ x: Double) -> Double {
  var sum = 1.0 / 87_178_291_200
  sum = sum * x + 1.0 / 6_227_020_800
  sum = sum * x + 1.0 / 479_001_600
  sum = sum * x + 1.0 / 39_916_800
  sum = sum * x + 1.0 / 3_628_800
  sum = sum * x + 1.0 / 362_880
  sum = sum * x + 1.0 / 40_320
  sum = sum * x + 1.0 / 5_040
  sum = sum * x + 1.0 / 720
  sum = sum * x + 1.0 / 120
  sum = sum * x + 1.0 / 24
  sum = sum * x + 1.0 / 6
  sum = sum * x + 1.0 / 2
  return x + x * x * sum
}

/// ln(1 + x) for x between −0.3 and 0.42, by 2 (s + s³/3 + s⁵/5 + …) with s = x ÷ (2 + x).
private func smallLogarithm(excess x: Double) -> Double {
  let s = x / (2 + x)
  let square = s * s
  var sum = 1.0 / 23
  sum = sum * square + 1.0 / 21
  sum = sum * square + 1.0 / 19
  sum = sum * square + 1.0 / 17
  sum = sum * square + 1.0 / 15
  sum = sum * square + 1.0 / 13
  sum = sum * square + 1.0 / 11
  sum = sum * square + 1.0 / 9
  sum = sum * square + 1.0 / 7
  sum = sum * square + 1.0 / 5
  sum = sum * square + 1.0 / 3
  return 2 * s + 2 * s * square * sum
}
