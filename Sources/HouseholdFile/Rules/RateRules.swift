import Engine
import JSON5

/// The keys of a rate.
enum RateField {
  static let percent = Field("percent", .ratePercent, required: true)
  static let per = Field<RatePeriod>("per", .choice, required: true) { object in
    .periodMissing(percent: object.writtenNumber("percent"))
  }
  static let from = Field("from", .month)
  static let laterFrom = Field("from", .month, required: true)
}

extension Rule<NominalAnnualRate> {
  /// A percentage with its period, kept as a yearly rate.
  static var rate: Self {
    let rule = Self.object([RateField.percent, RateField.per], build: \.rate)
    return Self(rule.schema) { value in
      guard case .number(let number) = value.node.value else { return rule.read(value) }
      value.report(.key(.periodMissing(percent: number.text.shortened)))
      return nil
    }
  }
}

extension Rule<RateSchedule> {
  /// One rate, or a list of rates with the months from which they hold.
  static var rateSchedule: Self {
    let single = Rule<NominalAnnualRate>.rate
    let steps = Schema.list(RateStep.rule(RateField.from).schema, count: 1...200)
    return Self(.oneOf([single.schema, steps])) { value in
      guard case .array = value.node.value else {
        return single.read(value).map { RateSchedule($0) }
      }
      return RateStep.schedule(value)
    }
  }
}

extension Rule<Int> {
  /// The percentage of a rate; how high it may be depends on its period.
  fileprivate static var ratePercent: Self {
    .percent(0...NominalAnnualRate.limit.ppm)
  }
}

extension ObjectReader {
  /// The rate of an object with `percent` and `per`.
  fileprivate var rate: NominalAnnualRate? {
    let (percent, period) = (read(RateField.percent), read(RateField.per))
    guard let percent, let period else { return nil }
    return reader(of: RateField.percent.key)?.checked { () throws(ValueProblem) in
      try ValueLimits.rate(percent, per: period, text: writtenNumber("percent") ?? "")
    }
  }
}

/// A rate with the month from which it holds, which only the first may leave out.
private struct RateStep {
  let from: YearMonth?
  let rate: NominalAnnualRate

  static func rule(_ from: Field<YearMonth>) -> Rule<RateStep> {
    .object([from, RateField.percent, RateField.per]) { object in
      let from = object.read(from)
      return object.rate.map { RateStep(from: from, rate: $0) }
    }
  }

  static func schedule(_ value: ValueReader) -> RateSchedule? {
    guard let elements = value.elements(most: ValueLimits.listLength) else { return nil }
    guard let first = elements.first else {
      value.report(.value(.listEmpty))
      return nil
    }
    let later = elements.dropFirst().map { ($0, rule(RateField.laterFrom).read($0)) }
    guard let initial = rule(RateField.from).read(first) else { return nil }
    var previous = initial.from
    for (element, step) in later {
      guard let from = step?.from else { continue }
      if let previous, from <= previous {
        let problem = Contradiction.rateStepsOutOfOrder(previous: previous, found: from)
        element.report(.contradiction(problem))
      }
      previous = from
    }
    return RateSchedule(
      initial.rate,
      steps: later.compactMap { _, step in
        step.flatMap { step in step.from.map { RateSchedule.Step(from: $0, rate: step.rate) } }
      }
    )
  }
}
