import Engine

extension WrittenValue {
  /// An amount in baht.
  static func amount(_ amount: Money) -> Self { .decimal(amount.satang, decimals: 2) }

  /// A percentage, from parts per million.
  static func percent(ppm: Int) -> Self { .decimal(ppm, decimals: 4) }

  /// A share from 0 to 1, from parts per million.
  static func share(ppm: Int) -> Self { .decimal(ppm, decimals: 6) }

  /// A month of the Buddhist era.
  static func month(_ month: YearMonth) -> Self {
    .text("\(month.buddhistYear)-\(month.month < 10 ? "0" : "")\(month.month)")
  }

  /// Yes or no.
  static func flag(_ flag: Bool) -> Self { .literal(flag ? "true" : "false") }

  /// Months of the year.
  static func months(_ months: CalendarMonths) -> Self { .list(months.months.map { .number($0) }) }

  /// The members of a rate.
  static func rateMembers(_ ppm: Int, _ period: RatePeriod) -> [Member] {
    let isEven = ppm.isMultiple(of: period.perYear)
    return [
      ("percent", .percent(ppm: isEven ? ppm / period.perYear : ppm)),
      ("per", .text((isEven ? period : .year).rawValue)),
    ]
  }

  /// A number of so many decimals, without needless zeros.
  private static func decimal(_ number: Int, decimals: Int) -> Self {
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    var fraction = padded.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = padded.dropLast(decimals)
    let sign = number < 0 ? "-" : ""
    return .literal(sign + whole + (fraction.isEmpty ? "" : "." + fraction))
  }
}

extension [WrittenValue.Member] {
  /// Adds a list, unless it is empty.
  mutating func append(_ key: String, _ values: [WrittenValue]) {
    if !values.isEmpty { append((key, .list(values))) }
  }

  /// Adds an amount, unless it is zero.
  mutating func append(_ key: String, _ amount: Money) {
    if amount != .zero { append((key, .amount(amount))) }
  }

  /// Adds a flag, unless it says no.
  mutating func append(_ key: String, _ flag: Bool) {
    if flag { append((key, .flag(true))) }
  }
}
