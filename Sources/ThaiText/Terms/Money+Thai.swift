public import Engine

extension Money {
  /// The amount with its unit, satang only where they matter.
  ///
  /// Example: 1,234.50 baht → "1,234.50 บาท".
  public var thai: String { ThaiNumber.baht(satang) }

  /// The amount rounded to a whole baht, with its unit.
  public var wholeThai: String { ThaiNumber.wholeBaht(satang) }

  /// The amount rounded to a whole baht, without its unit, for tables.
  public var wholeThaiAmount: String { ThaiNumber.wholeAmount(satang) }
}

extension YearMonth {
  /// The month with its Buddhist year.
  ///
  /// Example: December 2026 → "ธันวาคม 2569", or "ธ.ค. 2569" in the short style.
  public func thai(_ style: ThaiDate.Style = .long) -> String {
    ThaiDate.month(yearCE: year, month: month, style: style)
  }
}

extension NominalAnnualRate {
  /// The rate with its period, by the month where villagers say it so.
  ///
  /// Example: 60 % a year → "ร้อยละ 5 ต่อเดือน (ปีละ 60)"; 6.875 % → "ร้อยละ 6.875 ต่อปี".
  public var thai: String {
    guard ppm >= 180_000, ppm % 12_000 == 0 else {
      return "ร้อยละ \(ThaiNumber.percent(ppm: ppm)) ต่อปี"
    }
    return "ร้อยละ \(ThaiNumber.percent(ppm: ppm / 12)) ต่อเดือน "
      + "(ปีละ \(ThaiNumber.percent(ppm: ppm)))"
  }

  /// The rate as a bare yearly percentage, for comparing.
  public var thaiYearly: String { "ปีละ \(ThaiNumber.percent(ppm: (ppm + 500) / 1_000 * 1_000))" }
}

extension String {
  /// A name that a person gave, made safe and put in quotation marks.
  public var quotedThai: String { "“\(safeForTerminal)”" }
}
