import ThaiText

extension World {
  /// Tells why a file cannot be used: to people on standard error, or else as JSON in the place
  /// of the result.
  ///
  /// - Returns: What to tell the program that started this one.
  func tell(_ report: ProblemReport, asJSON: Bool) -> ExitCode {
    if asJSON {
      show(problems: report.problems.map(\.json))
    } else {
      let width = console.layout.width
      let summary = ProblemSummary.text(count: report.problems.count, file: report.file)
      let head = summary.map { [LineWrap.wrap($0, width: width)] } ?? []
      let lines = head + report.problems.blocks(width)
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
      let told = ToldProblem(code: problem.code.rawValue, message: text[0], lines: { _ in text })
      show(problems: [told.json])
    } else {
      console.showProblem(console.layout.text(Page([.paragraph(text.joined(separator: "\n"))])))
    }
    return .wrongUse
  }

  /// Tells what a check of files found.
  ///
  /// - Parameters:
  ///   - report: What is to be mended; nil when there is nothing.
  ///   - sound: What is said when there is nothing.
  ///   - asJSON: Whether other programs read it.
  /// - Returns: What to tell the program that started this one.
  func tellCheck(_ report: ProblemReport?, sound: [String], asJSON: Bool) -> ExitCode {
    if let report { return tell(report, asJSON: asJSON) }
    if asJSON {
      show(problems: [])
    } else {
      console.show(console.layout.text(Page([.points(sound.map { Page.Point($0) })])))
    }
    return .done
  }

  private func show(problems: [JSONText]) {
    console.show(JSONText.object([("problems", .array(problems))]).line + "\n")
  }

  /// The bytes of a file, or of what is piped in.
  func bytes(of name: String) throws(ProblemReport) -> [UInt8] {
    do {
      return try files.read(name)
    } catch {
      throw ProblemReport(error, file: name == "-" ? nil : name)
    }
  }
}
