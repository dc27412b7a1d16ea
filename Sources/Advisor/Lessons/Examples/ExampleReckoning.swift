import Engine
import LessonLibrary

/// Reckons the worked examples of lessons again, with the engine that plans are made with.
struct ExampleReckoning {
  /// What comes out, by name; a name that is missing does not apply to what is given.
  let results: [String: ExactFraction]

  /// Reckons an example; nil when no loan can have these figures.
  init?(_ example: WorkedExample) {
    let results: [String: ExactFraction?]? =
      switch example.form {
      case .reckon: WrittenSum.value(of: example.expression).map { ["": $0] }
      case .flat: FlatExample(example)?.results
      case .installment: InstallmentExample(example)?.results
      case .interestOnly: SingleLoan(interestOnly: example)?.interestOnlyResults
      case .bullet: SingleLoan(bullet: example)?.bulletResults
      case .revolving: RevolvingExample(example)?.results
      case .daily: LoanCost(daily: example)?.dailyResults
      case .rate: LoanCost(rate: example)?.rateResults
      }
    guard let results else { return nil }
    self.results = results.compactMapValues(\.self)
  }

  /// What is the matter with an example; empty when all comes out.
  static func problems(of example: WorkedExample) -> [(line: Int, fact: LessonProblem.Fact)] {
    guard let reckoning = ExampleReckoning(example) else {
      return [(example.line, .example(line: example.form.rawValue, .unusable))]
    }
    return example.expectations.compactMap { expected in
      reckoning.problem(with: expected, in: example).map { (expected.line, $0) }
    }
  }

  private func problem(
    with expected: WorkedExample.Expectation,
    in example: WorkedExample
  ) -> LessonProblem.Fact? {
    guard let result = results[expected.name] else {
      return .example(
        line: expected.name,
        .unknownWord(expected.name, allowed: results.keys.sorted())
      )
    }
    let decimals = expected.number.decimals
    let rounded = result.rounded(to: decimals)
    if rounded == expected.number.digits { return nil }
    return .sumDiffers(
      name: expected.name.isEmpty ? example.expression : expected.name,
      expected: expected.number.description,
      reckoned: rounded.map { Self.text($0, decimals: decimals) } ?? ""
    )
  }

  private static func text(_ scaled: Int, decimals: Int) -> String {
    let digits = String(scaled.magnitude)
    let padding = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count))
    let padded = padding + digits
    let whole = padded.dropLast(decimals) + (decimals > 0 ? "." : "") + padded.suffix(decimals)
    let number = ExampleNumber(String(whole))?.description ?? String(whole)
    return (scaled < 0 ? "-" : "") + number
  }
}
