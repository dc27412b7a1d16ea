/// What a lesson says, part by part, with every problem found.
struct LessonBody {
  private(set) var sections: [LessonSection] = []
  private(set) var activity: LessonActivity?
  private(set) var questions: [Question] = []
  private(set) var examples: [WorkedExample] = []
  private(set) var runs: [(line: Int, words: [Inline])] = []
  private(set) var problems: [(line: Int?, fact: LessonProblem.Fact)] = []
  private let words = FixedWords.embedded

  /// A body with nothing in it.
  init() {}

  /// Reads what follows the front matter.
  init(_ text: Substring, firstLine: Int, figures: Set<String>?) {
    let document = MarkdownDocument(text, firstLine: firstLine)
    problems = document.refusals.map { ($0.line, .uncovered($0.construct)) }
    var filling = SlotFilling(figures: figures)
    let blocks = filling.blocks(document.blocks)
    add(filling.problems)
    runs = blocks.flatMap(\.runs)
    sections = LessonSection.sections(of: blocks, words: words)
    readParts()
    readExamples(in: blocks)
    checkHousehold(in: blocks)
    checkMarks()
    checkAddresses()
  }

  private mutating func add(_ found: [(line: Int, fact: LessonProblem.Fact)]) {
    problems += found.map { ($0.line, $0.fact) }
  }

  /// The addresses of links to other lessons.
  var links: [(line: Int?, id: String)] {
    runs.flatMap { line, words in
      words.addresses.compactMap { address in address.lessonID.map { (line, $0) } }
    }
  }

  private mutating func readParts() {
    problems += PartOrder(sections).problems
    for section in sections { read(section) }
  }

  private mutating func read(_ section: LessonSection) {
    switch section.part {
    case .objective: checkObjective(section)
    case .activity:
      activity = LessonActivity(section.blocks, words: words)
      if activity == nil { problems.append((section.line, .part(.activity, .unsuitable))) }
    case .quiz: readQuiz(section)
    case .promise:
      if section.blocks.count != 1 || section.blocks.firstParagraph == nil {
        problems.append((section.line, .part(.promise, .unsuitable)))
      }
    case nil: break
    }
  }

  /// One to three points.
  private mutating func checkObjective(_ section: LessonSection) {
    if case .list(let list)? = section.blocks.first?.content, (1...3).contains(list.items.count) {
      return
    }
    problems.append((section.line, .part(.objective, .unsuitable)))
  }

  private mutating func readQuiz(_ section: LessonSection) {
    let reader = QuestionReader(section.blocks)
    questions = reader.questions
    add(reader.problems)
    if !(3...6).contains(questions.count) {
      problems.append((section.line, .questionCount(questions.count)))
    }
    for hint in reader.hints where !words.question.contains(where: hint.words.contains) {
      problems.append((hint.line, .hintWithoutQuestion(hint.words)))
    }
  }

  private mutating func readExamples(in blocks: [MarkdownBlock]) {
    let fences = blocks.flatMap(\.fences).filter { $0.info == "example" }
    for fence in fences {
      let reader = ExampleReader(fence.text, firstLine: fence.line + 1)
      examples += reader.examples
      add(reader.problems)
    }
    if fences.isEmpty { problems.append((nil, .noExample)) }
    let told = NumbersInText(runs.map(\.words.plainText))
    for expectation in examples.flatMap(\.expectations) where !told.contains(expectation.number) {
      problems.append((expectation.line, .numberNotTold(expectation.number.description)))
    }
  }

  /// The household's numbers stand alone in one paragraph.
  private mutating func checkHousehold(in blocks: [MarkdownBlock]) {
    let count = blocks.count { $0.isHousehold }
    let mentions = runs.filter { $0.words.hasSlot(.household) }
    guard count != 1 || mentions.count != 1 else { return }
    problems.append((mentions.last?.line, .household(count: mentions.count)))
  }

  private mutating func checkMarks() {
    for (line, words) in runs where words.hasSignOfMarks {
      for mark in ["**", "__", "](", "{{", "}}"] where words.hasText(mark) {
        problems.append((line, .strayMark(mark)))
      }
    }
  }

  private mutating func checkAddresses() {
    for (line, words) in runs {
      for address in words.addresses where !address.leadsSomewhere {
        problems.append((line, .badAddress(address.destination)))
      }
    }
  }
}
