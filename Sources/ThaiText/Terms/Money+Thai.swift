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

extension YearMonth {
  /// The month as a sentence names it.
  ///
  /// Example: December 2026 → "เดือนธันวาคม 2569".
  public var inSentence: String { "เดือน\(thai())" }

  /// The month as a sentence names it, without the year where another month has just named it.
  func inSentence(after other: YearMonth?) -> String {
    if other == self { return "เดือนเดียวกัน" }
    return other?.year == year ? "เดือน\(thai(.longWithoutYear))" : inSentence
  }
}

extension NominalAnnualRate {
  /// The rate with its period, by the month where villagers say it so.
  ///
  /// A monthly rate that was reckoned, not stated, is rounded to a tenth.
  ///
  /// Example: 60 % a year → "ร้อยละ 5 ต่อเดือน (ปีละ 60)"; 6.875 % → "ร้อยละ 6.875 ต่อปี";
  /// 215.6069 % → "ราวร้อยละ 18 ต่อเดือน (ปีละ 215.6)".
  public var thai: String {
    guard ppm >= 180_000 else { return "ร้อยละ \(ThaiNumber.percent(ppm: ppm)) ต่อปี" }
    let isExact = ppm % 12_000 == 0
    let monthly = isExact ? ppm / 12 : (ppm / 12 + 500) / 1_000 * 1_000
    return "\(isExact ? "" : "ราว")ร้อยละ \(ThaiNumber.percent(ppm: monthly)) ต่อเดือน "
      + "(ปีละ \(ThaiNumber.percent(ppm: tenths)))"
  }

  /// The rate by the year, rounded to a tenth of a percent, for comparing.
  ///
  /// Example: 21.194 % → "ร้อยละ 21.2 ต่อปี".
  public var thaiYearly: String { "ร้อยละ \(ThaiNumber.percent(ppm: tenths)) ต่อปี" }

  /// The rate rounded to a tenth of a percent, parts per million a year.
  private var tenths: Int { (ppm + 500) / 1_000 * 1_000 }
}

extension [String] {
  /// The names as a sentence lists them.
  ///
  /// Example: ["“ก”", "“ข”", "“ค”"] → "“ก” “ข” และ “ค”"; ["โต๊ะ 2", "โต๊ะ 3"] → "โต๊ะ 2 และโต๊ะ 3".
  public var thaiList: String {
    guard let last, count > 1 else { return first ?? "" }
    let isThai = last.unicodeScalars.first.map { ("ก"..."๎").contains($0) } ?? false
    return "\(dropLast().joined(separator: " ")) และ\(isThai ? "" : " ")\(last)"
  }
}

extension String {
  /// A name that a person gave, made safe and put in quotation marks.
  public var quotedThai: String { "“\(safeForTerminal)”" }
}
