/// Numbers as members write them: commas between thousands, satang only when there are any.
public enum ThaiNumber {
  /// An amount of money with its unit.
  ///
  /// - Parameter satang: The amount, in satang; a negative amount is written with "-".
  /// - Returns: The amount in baht, with decimals only when satang matter.
  ///
  /// Example: 123450 → "1,234.50 บาท", 123400 → "1,234 บาท".
  public static func baht(_ satang: Int) -> String { "\(amount(satang)) บาท" }

  /// An amount of money in baht, without its unit, for tables.
  ///
  /// - Parameter satang: The amount, in satang.
  /// - Returns: The amount in baht, with decimals only when satang matter.
  ///
  /// Example: 123450 → "1,234.50".
  public static func amount(_ satang: Int) -> String {
    let (baht, rest) = satang.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = rest == 0 ? "" : "." + twoDigits(rest)
    return (satang < 0 ? "-" : "") + grouped(digits: String(baht)) + decimals
  }

  /// An amount of money rounded to whole baht, with its unit.
  ///
  /// - Parameter satang: The amount, in satang; half a baht is rounded away from zero.
  /// - Returns: The amount in baht, without decimals.
  ///
  /// Example: 123450 → "1,235 บาท".
  public static func wholeBaht(_ satang: Int) -> String { "\(wholeAmount(satang)) บาท" }

  /// An amount of money rounded to whole baht, without its unit.
  ///
  /// - Parameter satang: The amount, in satang; half a baht is rounded away from zero.
  /// - Returns: The amount in baht, without decimals.
  ///
  /// Example: -123450 → "-1,235".
  public static func wholeAmount(_ satang: Int) -> String {
    let baht = (satang.magnitude + 50) / 100
    return (satang < 0 && baht > 0 ? "-" : "") + grouped(digits: String(baht))
  }

  /// A plain number with commas between thousands.
  ///
  /// Example: 1234567 → "1,234,567".
  public static func grouped(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(digits: String(number.magnitude))
  }

  /// A percentage without its sign, as short as it can be written exactly.
  ///
  /// - Parameter ppm: The share, in millionths: 1 % is 10,000.
  /// - Returns: The percentage, without zeros at its end.
  ///
  /// Example: 68750 → "6.875", 150000 → "15".
  public static func percent(ppm: Int) -> String {
    let (whole, rest) = ppm.magnitude.quotientAndRemainder(dividingBy: 10_000)
    var decimals = String(String(10_000 + rest).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return (ppm < 0 ? "-" : "") + grouped(digits: String(whole))
      + (decimals.isEmpty ? "" : "." + decimals)
  }

  private static func twoDigits(_ number: UInt) -> String {
    (number < 10 ? "0" : "") + String(number)
  }

  private static func grouped(digits: String) -> String {
    var grouped = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped
  }
}
