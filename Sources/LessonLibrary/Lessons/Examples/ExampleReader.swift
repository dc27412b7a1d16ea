/// Reads the lines of worked examples: `form: what is given`, then `expect: what comes out`.
struct ExampleReader {
  private(set) var examples: [WorkedExample] = []
  private(set) var problems: [(line: Int, fact: LessonProblem.Fact)] = []

  /// Reads the text between two fences.
  ///
  /// - Parameters:
  ///   - text: Its lines.
  ///   - firstLine: The number of the first of them.
  init(_ text: String, firstLine: Int) {
    var given: (line: Int, text: Substring)?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.trimmed.isEmpty {
      let number = firstLine + index
      if let expected = line.trimmed.after("expect:") {
        if let before = given {
          read(before, expected: expected, line: number)
        } else {
          note(number, line, .unreadable)
        }
        given = nil
      } else {
        if let given { note(given.line, given.text, .unreadable) }
        given = (number, line.trimmed)
      }
    }
    if let given { note(given.line, given.text, .unreadable) }
  }

  private mutating func note(
    _ line: Int,
    _ text: Substring,
    _ flaw: LessonProblem.ExampleFlaw
  ) {
    problems.append((line, .example(line: String(text.trimmed), flaw)))
  }

  private mutating func read(
    _ given: (line: Int, text: Substring),
    expected: Substring,
    line: Int
  ) {
    let parts = given.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return note(given.line, given.text, .unreadable) }
    guard let form = ExampleForm(rawValue: String(parts[0].trimmed)) else {
      return note(given.line, given.text, .unknownForm)
    }
    let fields = form == .reckon ? [] : fields(parts[1], of: form, line: given.line)
    let expectations = expectations(expected, of: form, line: line)
    guard let fields, let expectations else { return }
    examples.append(
      WorkedExample(
        form: form,
        fields: fields,
        expression: form == .reckon ? String(parts[1].trimmed) : "",
        expectations: expectations,
        line: given.line
      )
    )
  }

  /// What is given; nil when it has problems.
  private mutating func fields(
    _ text: Substring,
    of form: ExampleForm,
    line: Int
  ) -> [WorkedExample.Field]? {
    let fields = text.split(separator: ",").map(Self.field)
    let allowed = form.fields.map(\.name)
    let count = problems.count
    for field in fields where !allowed.contains(field.name) {
      note(line, text, .unknownWord(field.name, allowed: allowed))
    }
    for (name, isNeeded) in form.fields
    where isNeeded && !fields.contains(where: { $0.name == name }) {
      note(line, text, .missingWord(name))
    }
    return problems.count == count ? fields : nil
  }

  private static func field(_ text: Substring) -> WorkedExample.Field {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let place = words.firstIndex(where: { ExampleNumber($0) != nil }) else {
      let name = words.first.map(String.init) ?? ""
      return .init(name: name, number: nil, unit: words.dropFirst().first.map(String.init))
    }
    return .init(
      name: words[..<place].joined(separator: " "),
      number: ExampleNumber(words[place]),
      unit: words[(place + 1)...].first.map(String.init)
    )
  }

  /// What should come out; nil when it has problems.
  private mutating func expectations(
    _ text: Substring,
    of form: ExampleForm,
    line: Int
  ) -> [WorkedExample.Expectation]? {
    var expectations: [WorkedExample.Expectation] = []
    for part in text.split(separator: ",") {
      let field = Self.field(part)
      if !form.results.contains(field.name) {
        note(line, text, .unknownWord(field.name, allowed: form.results))
      } else if let number = field.number {
        expectations.append(.init(name: field.name, number: number, line: line))
      } else {
        note(line, text, .unreadable)
      }
    }
    if expectations.isEmpty, text.trimmed.isEmpty { note(line, text, .unreadable) }
    return expectations.isEmpty ? nil : expectations
  }
}

extension Substring {
  /// What follows a beginning; nil when the text begins otherwise.
  fileprivate func after(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
