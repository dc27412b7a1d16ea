/// Reads the questions of a quiz from its blocks: a paragraph, then a list.
struct QuestionReader {
  private(set) var questions: [Question] = []
  /// The hints that are written, with their lines.
  private(set) var hints: [(line: Int, words: String)] = []
  private(set) var problems: [(line: Int, fact: LessonProblem.Fact)] = []

  /// Reads the blocks under the heading of the quiz.
  init(_ blocks: [MarkdownBlock]) {
    var rest = blocks.filter { !$0.isExample }[...]
    while let block = rest.popFirst() {
      guard case .paragraph(let words) = block.content, words.startsWithQuestionMark else {
        let text = block.content.plainText
        problems.append((block.line, .question(text: text, .notAQuestion)))
        continue
      }
      var list: MarkdownList?
      if case .list(let found)? = rest.first?.content {
        list = found
        rest.removeFirst()
      }
      read(words, list, at: block.line)
    }
  }

  private mutating func read(_ words: [Inline], _ list: MarkdownList?, at line: Int) {
    let lines = words.split(separator: .softBreak).map(Array.init)
    let hintStart = lines.firstIndex { $0.without(prefix: "??") != nil } ?? lines.count
    let text = Self.joined(lines[..<hintStart]).without(prefix: "?") ?? []
    let hint = Self.joined(lines[hintStart...]).without(prefix: "??") ?? []
    if !hint.isEmpty { hints.append((line + hintStart, hint.plainText)) }
    let choices = (list?.items ?? []).map { choice($0, question: text.plainText) }
    let question = Question(text: text, hint: hint, choices: choices)
    check(question, at: line)
    questions.append(question)
  }

  private static func joined(_ lines: ArraySlice<[Inline]>) -> [Inline] {
    Array(lines.joined(separator: [.softBreak]))
  }

  private mutating func choice(_ item: [MarkdownBlock], question: String) -> Question.Choice {
    let words = item.firstParagraph ?? []
    let right = words.without(prefix: "[x]") ?? words.without(prefix: "[X]")
    let text = right ?? words.without(prefix: "[ ]")
    let line = item.first?.line ?? 0
    if text == nil { problems.append((line, .question(text: question, .choiceWithoutBox))) }
    let reason = reason(item.dropFirst(), question: question)
    if reason.isEmpty {
      let choice = (text ?? words).plainText
      problems.append((line, .question(text: question, .noReason(choice: choice))))
    }
    return Question.Choice(text: text ?? words, isRight: right != nil, reason: reason)
  }

  private mutating func reason(_ blocks: ArraySlice<MarkdownBlock>, question: String) -> [Inline] {
    var paragraphs: [[Inline]] = []
    for block in blocks {
      guard case .quote(let inner) = block.content else { continue }
      for block in inner {
        guard case .paragraph(let words) = block.content else { continue }
        let lines = words.split(separator: .softBreak)
        if let place = lines.firstIndex(where: { Array($0).startsWithQuestionMark }) {
          problems.append((block.line + place, .question(text: question, .joined)))
        }
        paragraphs.append(words)
      }
    }
    return Array(paragraphs.joined(separator: [.softBreak]))
  }

  private mutating func check(_ question: Question, at line: Int) {
    let text = question.text.plainText
    if question.hint.isEmpty { problems.append((line, .question(text: text, .noHint))) }
    if !(2...5).contains(question.choices.count) {
      problems.append((line, .question(text: text, .choiceCount(question.choices.count))))
    }
    if question.rightChoiceCount != 1 {
      problems.append((line, .rightChoices(question: text, count: question.rightChoiceCount)))
    }
  }
}

extension [Inline] {
  fileprivate var startsWithQuestionMark: Bool { without(prefix: "?") != nil }
}
