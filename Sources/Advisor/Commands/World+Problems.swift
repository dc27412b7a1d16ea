import HouseholdFile
import JSON5
import ThaiText

extension World {
  /// Tells why a file cannot be used: to people on standard error, or else as JSON in the place
  /// of the result.
  ///
  /// - Returns: What to tell the program that started this one.
  func tell(_ report: ProblemReport, asJSON: Bool) -> ExitCode {
    let texts = report.problems.map {
      ProblemText($0, file: report.file, source: report.source)
    }
    if asJSON {
      let problems = zip(report.problems, texts).map { problem, text in
        JSONText.object([
          ("code", .string(problem.code)), ("message", .string(text.what)),
          ("file", report.file.map(JSONText.string) ?? .null),
          ("line", problem.span.map { .integer($0.start.line) } ?? .null),
          ("column", problem.span.map { .integer($0.start.column) } ?? .null),
          ("field", .string(problem.field)),
        ])
      }
      console.show(JSONText.object([("problems", .array(problems))]).line + "\n")
    } else {
      let lines = texts.map { $0.lines(width: console.layout.width) }
      console.showProblem(lines.joined(separator: [""]).map { $0 + "\n" }.joined())
    }
    return report.exitCode
  }

  /// Tells why the words of a command cannot be understood.
  ///
  /// - Returns: What to tell the program that started this one.
  func tell(_ problem: UsageProblem, of form: CommandForm?, asJSON: Bool) -> ExitCode {
    let text = problem.text(of: form)
    if asJSON {
      let members: [(String, JSONText)] = [
        ("code", .string(problem.code)), ("message", .string(text[0])), ("file", .null),
        ("line", .null), ("column", .null), ("field", .null),
      ]
      console.show(JSONText.object([("problems", .array([.object(members)]))]).line + "\n")
    } else {
      console.showProblem(console.layout.text(Page([.paragraph(text.joined(separator: "\n"))])))
    }
    return .wrongUse
  }
}
