import Engine

extension TypedRate {
  /// What is paid every so many days, by the day where that is exact, and by the year otherwise.
  ///
  /// - Throws: When it is beyond everything that is counted.
  func paid(everyDays days: Int) throws(NumberFailure) -> TypedRate {
    let (isDaily, value) =
      switch measure {
      case .percent(let tenThousandths): (tenThousandths % days == 0, tenThousandths)
      case .money(let money): (money.satang % days == 0, money.satang)
      }
    let converted =
      try isDaily
      ? value / days : value.times(TypedPeriod.day.perYear).adding(days / 2) / days
    let told: Measure =
      if case .money = measure { .money(Money(satang: converted)) } else {
        .percent(tenThousandths: converted)
      }
    return TypedRate(
      measure: told,
      period: isDaily ? .day : .year,
      isPlain: false,
      isOnWhole: isOnWhole,
      text: text
    )
  }
}

/// A rate being read: first its words are taken away, then the number that is left is read.
struct RateScan {
  private var text: TypedText
  private var isPlain = true
  private let rangeEnd: RangeEnd?

  init(_ typed: String, _ rangeEnd: RangeEnd?) {
    text = TypedText(typed)
    self.rangeEnd = rangeEnd
    takeWordsBefore()
  }

  private mutating func takeWordsBefore() {
    let words =
      ["ดอกเบี้ย", "ดอกลอย", "ดอก", "อัตรา", "คิด", "จ่าย", "เสีย", "ส่ง"] + ApproximateWords.before
    while text.take(firstOf: words) != nil {}
  }

  mutating func takeAll(_ typed: String) throws(NumberFailure) -> TypedRate {
    let isOnWhole = text.remove(firstOf: ["ทั้งก้อน"]) != nil
    let isPercent = removePercentWords()
    let base = takeBase()
    let days = takeDays()
    let period = days == nil ? takePeriod() : .day
    takeWordsBefore()
    let isShortPercent = !isPercent && takeShortPercent()
    let number = try takeNumber().perHundred(of: base)
    let isMoney = !isPercent && !isShortPercent && base == nil && isMoney(number, per: period)
    let measure = try number.measure(isMoney: isMoney)
    let isPlain = isPlain && !isShortPercent && (isPercent || period == nil) && !isMoney
    let rate = TypedRate(
      measure: measure,
      period: period,
      isPlain: isPlain,
      isOnWhole: isOnWhole,
      text: typed
    )
    guard let days else { return rate }
    return try rate.paid(everyDays: days)
  }

  /// Takes how often it is paid, from wherever it stands.
  private mutating func takePeriod() -> TypedPeriod? {
    let turn = takeTurn()
    if let period = TypedPeriod.remove(from: &text) { return period }
    for period in TypedPeriod.allCases {
      let spoken = period.names.flatMap {
        ["ทุก\($0)", "ราย\($0)", "\($0)หนึ่ง", "\($0)นึง", "\($0)ล่ะ"]
      }
      guard text.remove(firstOf: spoken) != nil else { continue }
      isPlain = false
      return period
    }
    return turn
  }

  /// Takes the "ปีละครั้ง" that says how often interest is paid; a rate may still be told for another
  /// length of time.
  private mutating func takeTurn() -> TypedPeriod? {
    for period in TypedPeriod.allCases {
      let turns = period.names.flatMap { ["\($0)ละครั้ง", "\($0)ละหน", "\($0)ละที"] }
      let told = turns.flatMap { turn in ["จ่าย", "ส่ง", "คืน", "เก็บ"].map { $0 + turn } } + turns
      guard text.remove(firstOf: told) != nil else { continue }
      isPlain = false
      return period
    }
    return nil
  }

  /// Takes the "ต่อ 10 วัน", "ทุก 10 วัน" or "10 วัน" that says for how many days one payment is.
  private mutating func takeDays() -> Int? {
    var ahead = text
    var before = ""
    while !ahead.isAtEnd {
      var next = ahead
      if before.last.map({ !$0.isNumber && !".,".contains($0) }) ?? true,
        let days = next.takeDigits().flatMap({ Int($0) }), (2...60).contains(days),
        next.take("วัน"), !next.rest.hasPrefix("ละ")
      {
        var left = before.trimmingSpaces
        for word in ["ต่อ", "ทุก", "ทุกๆ"] where left.hasSuffix(word) {
          left.removeLast(word.count)
        }
        text = TypedText(left + " " + next.rest)
        isPlain = false
        return days
      }
      before.append(ahead.takeCharacter())
    }
    return nil
  }

  /// Takes away what says that the number is a percentage.
  private mutating func removePercentWords() -> Bool {
    let perHundred = [
      "บาทต่อร้อยบาท", "บาทต่อร้อย", "บาทต่อ 100 บาท", "บาทต่อ 100", "บาทต่อ100", "ร้อยบาทละ", "ต่อร้อยบาท",
      "ต่อร้อย", "ต่อ 100", "ต่อ100",
    ]
    if text.remove(firstOf: perHundred) != nil {
      isPlain = false
      return true
    }
    return text.remove(firstOf: ["ร้อยละ", "เปอร์เซ็นต์", "เปอร์เซ็น", "เปอร์", "%", "％"]) != nil
  }

  /// Takes "หมื่นละ" or "ต่อหมื่น", which says how much is paid on ten thousand.
  private mutating func takeBase() -> Int? {
    for (name, base) in [("พัน", 1_000), ("หมื่น", 10_000), ("แสน", 100_000)]
    where text.take(firstOf: [name + "ละ"]) != nil
      || text.remove(firstOf: ["บาทต่อ" + name, "ต่อ" + name]) != nil
    {
      isPlain = false
      return base
    }
    return nil
  }

  /// Takes the "ร้อย" of "ร้อยยี่สิบ", which is said for 20 percent, and of "ร้อยชักยี่สิบ".
  private mutating func takeShortPercent() -> Bool {
    var ahead = text
    guard ahead.take("ร้อย"), !ahead.isAtEnd else { return false }
    ahead.take(firstOf: ["ชัก", "หัก"])
    text = ahead
    return true
  }

  private mutating func takeNumber() throws(NumberFailure) -> TypedRateNumber {
    takeWordsBefore()
    if let number = takeOneBaht() { return number }
    var tenThousandths = try takeTenThousandths()
    text.take(firstOf: ApproximateWords.after)
    if let divisor = takeSmallCoin() {
      tenThousandths /= divisor
      isPlain = false
    }
    let hasUnit = text.take(firstOf: ["บาท", "บ.", "บ"]) != nil
    if hasUnit { tenThousandths = try tenThousandths.adding(takeSatang()) }
    text.take(firstOf: ApproximateWords.after)
    guard text.isAtEnd else { throw .unreadable }
    return TypedRateNumber(tenThousandths: tenThousandths, hasUnit: hasUnit)
  }

  private mutating func takeTenThousandths() throws(NumberFailure) -> Int {
    if let rangeEnd, let range = NumberRange.take(from: &text, unit: 10_000) {
      isPlain = false
      return rangeEnd == .lower ? range.lowerBound : range.upperBound
    }
    var ahead = text
    if ahead.take("ยี่"), ahead.isAtEnd {
      text = ahead
      return 200_000
    }
    var scan = NumberScan(text, unit: 10_000)
    let number = try scan.take()
    if scan.usesWords { isPlain = false }
    text = scan.text
    return number
  }

  /// The "บาท" of "ร้อยละบาท", which is one, and "บาทครึ่ง".
  private mutating func takeOneBaht() -> TypedRateNumber? {
    var ahead = text
    guard ahead.take("บาท") else { return nil }
    let isMore = ahead.take("ครึ่ง")
    ahead.take(firstOf: ["เดียว", "หนึ่ง", "นึง", "ถ้วน"])
    guard ahead.isAtEnd else { return nil }
    (text, isPlain) = (ahead, false)
    return TypedRateNumber(tenThousandths: isMore ? 15_000 : 10_000, hasUnit: true)
  }

  /// How many of the coin that stands next make a baht.
  private mutating func takeSmallCoin() -> Int? {
    if text.take("สลึง") { return 4 }
    return text.take(firstOf: ["สตางค์", "สตางค", "สต."]) != nil ? 100 : nil
  }

  /// The satang that stand after "บาท".
  private mutating func takeSatang() -> Int {
    var ahead = text
    var scan = NumberScan(ahead, unit: 100)
    guard let satang = try? scan.take(), satang < 10_000 else { return 0 }
    ahead = scan.text
    guard ahead.take(firstOf: ["สตางค์", "สตางค", "สต."]) != nil else { return 0 }
    (text, isPlain) = (ahead, false)
    return satang
  }

  private func isMoney(_ number: TypedRateNumber, per period: TypedPeriod?) -> Bool {
    if number.hasUnit { return true }
    return switch period {
    case .day, .week: true
    case .month, .year: number.tenThousandths > 1_000_000
    case nil: false
    }
  }
}

private struct TypedRateNumber {
  let tenThousandths: Int
  /// Whether "บาท" stands after it.
  let hasUnit: Bool

  /// What is paid on a hundred when so much is paid on a base.
  func perHundred(of base: Int?) -> TypedRateNumber {
    guard let base else { return self }
    return TypedRateNumber(tenThousandths: tenThousandths / (base / 100), hasUnit: false)
  }

  func measure(isMoney: Bool) throws(NumberFailure) -> TypedRate.Measure {
    guard isMoney else { return .percent(tenThousandths: tenThousandths) }
    guard tenThousandths.isMultiple(of: 100) else { throw .tooManyDecimals }
    return .money(Money(satang: tenThousandths / 100))
  }
}
