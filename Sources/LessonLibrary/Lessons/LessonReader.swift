/// Reads one lesson file, collecting every problem instead of stopping at the first.
struct LessonReader {
  private let file: ContentFile
  private let knownObservations: Set<String>?
  private var problems: [LessonProblem] = []

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: A Markdown file.
  ///   - knownObservations: The identifiers that a lesson may answer; nil when any will do.
  /// - Returns: The lesson, or every problem that keeps the file from being one.
  static func read(
    _ file: ContentFile,
    knownObservations: Set<String>?
  ) -> Result<Lesson, LessonProblems> {
    var reader = LessonReader(file: file, knownObservations: knownObservations)
    let lesson = reader.lesson()
    guard let lesson, reader.problems.isEmpty else {
      return .failure(LessonProblems(all: reader.problems))
    }
    return .success(lesson)
  }

  private init(file: ContentFile, knownObservations: Set<String>?) {
    self.file = file
    self.knownObservations = knownObservations
  }

  private mutating func note(_ fact: LessonProblem.Fact, line: Int? = nil) {
    problems.append(LessonProblem(fileName: file.name, line: line, fact: fact))
  }

  private mutating func lesson() -> Lesson? {
    let name = LessonName(fileName: file.name)
    if name == nil { note(.nameWithoutNumber) }
    guard let matter = FrontMatter(lines: Markdown.lines(of: file.text)) else {
      note(.noFrontMatter, line: 1)
      return nil
    }
    checkKeys(of: matter)
    let title = value(.title, in: matter)
    let minutes = minutes(in: matter)
    let answers = answers(in: matter)
    let sources = list(matter[.sources], separator: "|")
    let checked = checkedDay(in: matter)
    let body = Markdown.blocks(of: matter.body)
    checkBody(body)
    guard let name, let title, let minutes, let checked else { return nil }
    return Lesson(
      number: name.number,
      slug: name.slug,
      title: title,
      minutes: minutes,
      answers: answers,
      sources: sources,
      checked: checked,
      body: body,
      fileName: file.name
    )
  }

  /// Every key once, none unknown, none empty; only `answers` may be left empty.
  private mutating func checkKeys(of matter: FrontMatter) {
    var seen: Set<Substring> = []
    for entry in matter.entries {
      if FrontMatter.Key(rawValue: String(entry.key)) == nil {
        note(.unknownKey(String(entry.key)), line: entry.line)
      } else if !seen.insert(entry.key).inserted {
        note(.doubledKey(String(entry.key)), line: entry.line)
      } else if entry.key != FrontMatter.Key.answers.rawValue, isEmpty(entry.value) {
        note(.missingKey(String(entry.key)), line: entry.line)
      }
    }
    for key in FrontMatter.Key.allCases where matter[key] == nil {
      note(.missingKey(key.rawValue))
    }
  }

  /// A value of separators alone says nothing either.
  private func isEmpty(_ value: Substring) -> Bool {
    value.allSatisfy { $0 == "|" || $0.isWhitespace }
  }

  private func value(_ key: FrontMatter.Key, in matter: FrontMatter) -> String? {
    guard let value = matter[key]?.value, !value.isEmpty else { return nil }
    return String(value)
  }

  private func list(_ entry: FrontMatter.Entry?, separator: Character) -> [String] {
    guard let entry else { return [] }
    return entry.value.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
      .map(String.init)
  }

  private mutating func minutes(in matter: FrontMatter) -> Int? {
    guard let text = value(.minutes, in: matter) else { return nil }
    guard let minutes = Int(text), (1...600).contains(minutes) else {
      note(.badNumber(text), line: matter[.minutes]?.line)
      return nil
    }
    return minutes
  }

  private mutating func checkedDay(in matter: FrontMatter) -> CheckedDay? {
    guard let text = value(.checked, in: matter) else { return nil }
    guard let day = CheckedDay(text) else {
      note(.badDay(text), line: matter[.checked]?.line)
      return nil
    }
    return day
  }

  private mutating func answers(in matter: FrontMatter) -> [String] {
    let answers = list(matter[.answers], separator: ",")
    for answer in answers where knownObservations?.contains(answer) == false {
      note(.unknownObservation(answer), line: matter[.answers]?.line)
    }
    return answers
  }

  private mutating func checkBody(_ body: [MarkdownBlock]) {
    if !body.contains(.household) { note(.noHousehold) }
    for case .question(let question) in body where question.rightChoiceCount != 1 {
      note(
        .rightChoices(question: question.text.plainText, count: question.rightChoiceCount)
      )
    }
  }
}

/// Why a file is not a lesson; never empty.
struct LessonProblems: Error, Hashable {
  let all: [LessonProblem]
}
