public import Engine

extension NominalAnnualRate {
  /// The rate by the period in which it was told, so that whoever told it can check it.
  ///
  /// Example: 12 % a year that was told by the month → "ร้อยละ 1 ต่อเดือน (ปีละ 12)"; 24 % that was
  /// told by the year → "ร้อยละ 24 ต่อปี (เดือนละ 2)".
  ///
  /// - Parameter period: In what it was told; nil when that is not known.
  /// - Returns: The rate with its period.
  public func thai(toldBy period: TypedPeriod?) -> String {
    switch period {
    case .month where ppm % 12 == 0 && ppm < 180_000:
      "ร้อยละ \(ThaiNumber.percent(ppm: ppm / 12)) ต่อเดือน (ปีละ \(ThaiNumber.percent(ppm: ppm)))"
    case .year where ppm % 12_000 == 0 && ppm >= 120_000:
      "ร้อยละ \(ThaiNumber.percent(ppm: ppm)) ต่อปี (เดือนละ \(ThaiNumber.percent(ppm: ppm / 12)))"
    case .year where ppm >= 120_000: "ร้อยละ \(ThaiNumber.percent(ppm: ppm)) ต่อปี"
    default: thaiBothWays
    }
  }

  /// The rate with its period, and by the month as well where it may have been told so.
  ///
  /// Example: 12 % → "ร้อยละ 12 ต่อปี (เดือนละ 1)"; 6.875 % → "ร้อยละ 6.875 ต่อปี".
  public var thaiBothWays: String {
    guard ppm >= 120_000, ppm < 180_000, ppm.isMultiple(of: 30_000) else { return thai }
    return "\(thai) (เดือนละ \(ThaiNumber.percent(ppm: ppm / 12)))"
  }
}
