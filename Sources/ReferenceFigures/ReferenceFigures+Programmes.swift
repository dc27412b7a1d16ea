public import Engine

extension ReferenceFigures {
  /// The figure that tells of a programme in a month, or of its end before it; nil when the file
  /// has none that says what to ask.
  public func figure(of programme: ReliefProgramme, in month: YearMonth) -> ReferenceFigure? {
    guard let figure = latest(Self.name(programme), in: month), figure.inquiry != nil else {
      return nil
    }
    return figure
  }

  /// The programmes that may be asked about, as they stand in a month.
  func programmes(in month: YearMonth) -> [ReliefProgramme: ProgrammeTerms] {
    let known = ReliefProgramme.allCases.compactMap { programme in
      terms(of: programme, in: month).map { (programme, $0) }
    }
    return Dictionary(uniqueKeysWithValues: known)
  }

  private func terms(of programme: ReliefProgramme, in month: YearMonth) -> ProgrammeTerms? {
    guard let figure = figure(of: programme, in: month) else { return nil }
    let part = { (suffix: String) in self.figure(Self.name(programme) + suffix, in: month) }
    return ProgrammeTerms(
      validUntil: figure.validUntil,
      isCertain: figure.confidence != .low,
      rate: figure.nominalAnnualRate,
      rateAboveLimit: part("-above")?.nominalAnnualRate,
      limit: part("-limit")?.money,
      incomeLimit: part("-income")?.money
    )
  }

  private static func name(_ programme: ReliefProgramme) -> String {
    "programme-\(programme.rawValue)"
  }
}

extension ReferenceFigure {
  /// The amount that it states; nil for any other unit.
  public var money: Money? {
    unit == "baht" ? tenThousandths.map { Money(satang: $0 / 100) } : nil
  }
}
