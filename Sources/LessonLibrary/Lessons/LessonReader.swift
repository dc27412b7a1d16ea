import JSON5

/// Reads one lesson file, collecting every problem instead of stopping at the first.
struct LessonReader {
  private let file: ContentFile
  private let vocabulary: LessonVocabulary
  private var about = FrontMatter()
  private(set) var body = LessonBody()
  private(set) var problems: [LessonProblem] = []

  init(_ file: ContentFile, vocabulary: LessonVocabulary) {
    self.file = file
    self.vocabulary = vocabulary
  }

  mutating func read() {
    if LessonName(fileName: file.name) == nil { note(.nameWithoutNumber) }
    guard let text = FrontMatterText(file.text) else { return note(.noFrontMatter, line: 1) }
    readFrontMatter(text.object)
    body = LessonBody(text.body, firstLine: text.firstBodyLine, figures: vocabulary.figures)
    for problem in body.problems { note(problem.fact, line: problem.line) }
  }

  /// The lesson; nil when a part of it could not be read.
  var lesson: Lesson? {
    guard let checked = about.checked, let activity = body.activity else { return nil }
    return Lesson(
      about: about,
      checked: checked,
      sections: body.sections,
      activity: activity,
      questions: body.questions,
      examples: body.examples,
      fileName: file.name
    )
  }

  /// The lessons that this one leads to.
  var leadsTo: [(line: Int?, id: String)] { about.next.map { (nil, $0) } + body.links }

  private mutating func note(
    _ fact: LessonProblem.Fact,
    line: Int? = nil,
    column: Int? = nil
  ) {
    problems.append(LessonProblem(fileName: file.name, line: line, column: column, fact: fact))
  }

  private mutating func readFrontMatter(_ object: Result<JSON5Node, JSON5ParseFailure>) {
    switch object {
    case .failure(let failure):
      for problem in failure.problems { note(problem) }
    case .success(let node):
      var reader = FrontMatterReader(node, vocabulary: vocabulary, fileName: file.name)
      about = reader.frontMatter()
      problems += reader.problems
      compareWithName(node)
    }
  }

  private mutating func note(_ problem: JSON5Problem) {
    let fact: LessonProblem.Fact =
      if case .duplicateKey(let key, _) = problem.kind { .doubledKey(key) } else {
        .spelling(problem.kind)
      }
    let start = problem.span.start
    note(fact, line: start.line, column: start.column)
  }

  private mutating func compareWithName(_ node: JSON5Node) {
    guard let name = LessonName(fileName: file.name) else { return }
    for (key, isSame) in [
      (FrontMatter.Key.id, about.id == name.slug), (.order, about.order == name.number),
    ] where !isSame && !problems.contains(where: { $0.isAbout(key) }) {
      let line = node.line(of: key)
      note(.differsFromName(key: key.rawValue), line: line)
    }
  }
}

extension LessonProblem {
  /// Whether the value of a key is missing or unreadable.
  fileprivate func isAbout(_ key: FrontMatter.Key) -> Bool {
    switch fact {
    case .missingKey(let name), .wrongKind(let name, _), .badNumber(let name, _):
      name == key.rawValue
    default: false
    }
  }
}

extension JSON5Node {
  /// The line of a key of an object.
  fileprivate func line(of key: FrontMatter.Key) -> Int? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key.rawValue }?.keySpan.start.line
  }
}
