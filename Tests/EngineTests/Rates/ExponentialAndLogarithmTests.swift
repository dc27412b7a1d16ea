import Testing

@testable import Engine

@Suite("Exponential and logarithm") struct ExponentialAndLogarithmTests {
  /// A number with its image, from tables of more than 17 digits.
  struct Known: Sendable, CustomTestStringConvertible {
    let argument: Double
    let value: Double
    var testDescription: String { "\(argument) → \(value)" }
  }

  static let exponentials = [
    Known(argument: 0, value: 1),
    Known(argument: 1, value: 2.718_281_828_459_045_235_4),
    Known(argument: -1, value: 0.367_879_441_171_442_321_6),
    Known(argument: 0.5, value: 1.648_721_270_700_128_146_8),
    Known(argument: 2, value: 7.389_056_098_930_650_227_2),
    Known(argument: 10, value: 22_026.465_794_806_716_517),
    Known(argument: -10, value: 4.539_992_976_248_485_153_6e-5),
    Known(argument: 100, value: 2.688_117_141_816_135_448_4e43),
    Known(argument: 700, value: 1.014_232_054_735_004_509_5e304),
    Known(argument: -700, value: 9.859_676_543_759_770_083_9e-305),
  ]

  static let logarithms = [
    Known(argument: 2, value: 0.693_147_180_559_945_309_4),
    Known(argument: 10, value: 2.302_585_092_994_045_684),
    Known(argument: 0.5, value: -0.693_147_180_559_945_309_4),
    Known(argument: 3, value: 1.098_612_288_668_109_691_4),
    Known(argument: 1.5, value: 0.405_465_108_108_164_381_98),
    Known(argument: 1e300, value: 690.775_527_898_213_705_2),
    Known(argument: 0x1p-1074, value: -744.440_071_921_381_262_3),
  ]

  /// Whether a value agrees with another to a few units of its last digit.
  static func agree(_ found: Double, _ expected: Double) -> Bool {
    (found - expected).magnitude <= expected.magnitude * 1e-15
  }

  @Test(arguments: exponentials) func `a power of e is the tabulated one`(known: Known) {
    #expect(Self.agree(exponential(known.argument), known.value))
  }

  @Test(arguments: logarithms) func `a natural logarithm is the tabulated one`(known: Known) {
    #expect(Self.agree(naturalLogarithm(known.argument), known.value))
  }

  @Test func `near zero no digit is lost`() {
    #expect(Self.agree(exponentialMinusOne(1e-10), 1.000_000_000_05e-10))
    #expect(Self.agree(exponentialMinusOne(0.01), 0.010_050_167_084_168_057_54))
    #expect(Self.agree(logarithmOfOnePlus(1e-10), 9.999_999_999_5e-11))
    #expect(Self.agree(logarithmOfOnePlus(0.01), 0.009_950_330_853_168_082_848))
    #expect(exponentialMinusOne(0) == 0)
    #expect(logarithmOfOnePlus(0) == 0)
  }

  @Test(arguments: [-30.0, -0.36, -0.34, 0.34, 0.36, 0.42, 1, 20, 300])
  func `the logarithm undoes the exponential`(power: Double) {
    #expect((naturalLogarithm(exponential(power)) - power).magnitude <= 4e-16 * max(1, power))
    let restored = logarithmOfOnePlus(exponentialMinusOne(power))
    #expect((restored - power).magnitude <= (power < -1 ? 1e-2 : 1e-15 * max(1, power)))
  }

  @Test func `beyond the range of a number the limits are taken`() {
    #expect(exponential(710) == .infinity)
    #expect(exponential(-746) == 0)
    #expect(exponential(-745) == 0x1p-1074)
    #expect(exponential(.nan).isNaN)
    #expect(naturalLogarithm(0) == -.infinity)
    #expect(naturalLogarithm(.infinity) == .infinity)
    #expect(naturalLogarithm(-1).isNaN)
    #expect(naturalLogarithm(.nan).isNaN)
  }
}
