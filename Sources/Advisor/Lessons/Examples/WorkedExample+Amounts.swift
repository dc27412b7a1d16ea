import Engine
import LessonLibrary

extension WorkedExample {
  /// A sum of money of a field, above zero and no more than money may be; nil otherwise.
  func money(_ name: String) -> Money? {
    guard let satang = number(name)?.scaled(to: 2), (1...Money.limit.satang).contains(satang) else {
      return nil
    }
    return Money(satang: satang)
  }

  /// A whole number of a field within a range; nil otherwise.
  func count(_ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = number(name)?.scaled(to: 0), range.contains(value) else { return nil }
    return value
  }

  /// The yearly rate that `percent N month` or `percent N year` states; nil otherwise.
  var rate: NominalAnnualRate? {
    guard let value = number("percent")?.scaled(to: 4),
      let period = unit("percent").flatMap(RatePeriod.init(rawValue:)),
      value <= NominalAnnualRate.limit.ppm / period.perYear / 100 * 100
    else { return nil }
    return NominalAnnualRate(tenThousandths: value, per: period)
  }
}
