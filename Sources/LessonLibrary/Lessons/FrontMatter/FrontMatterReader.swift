import JSON5

/// Reads the object at the top of a lesson, collecting every problem with its place.
struct FrontMatterReader {
  private let members: [JSON5Member]
  private let end: SourcePosition
  let vocabulary: LessonVocabulary
  private(set) var problems: [LessonProblem] = []
  let fileName: String

  init(_ object: JSON5Node, vocabulary: LessonVocabulary, fileName: String) {
    if case .object(let members) = object.value { self.members = members } else { members = [] }
    end = object.span.start
    self.vocabulary = vocabulary
    self.fileName = fileName
  }

  /// Reads every key; what could not be read keeps its first value and has a problem.
  mutating func frontMatter() -> FrontMatter {
    checkKeys()
    var matter = FrontMatter()
    matter.id = text(.id) ?? matter.id
    matter.title = text(.title) ?? matter.title
    matter.order = number(.order, in: 0...99_999) ?? matter.order
    matter.area = words(.area, of: LessonArea.self, single: true)?.first ?? matter.area
    matter.level = number(.level, in: 1...2) ?? matter.level
    matter.minutes = number(.minutes, in: 1...600) ?? matter.minutes
    matter.audience = words(.audience, of: LessonAudience.self, single: false) ?? []
    matter.answers = answers()
    matter.sources = texts(.sources) ?? []
    matter.checked = day()
    matter.next = texts(.next) ?? []
    return matter
  }

  mutating func note(_ fact: LessonProblem.Fact, at span: SourceSpan) {
    note(fact, at: span.start)
  }

  private mutating func note(_ fact: LessonProblem.Fact, at position: SourcePosition) {
    problems.append(
      LessonProblem(fileName: fileName, line: position.line, column: position.column, fact: fact)
    )
  }

  private mutating func checkKeys() {
    let known = FrontMatter.Key.allCases.map(\.rawValue)
    for member in members where !known.contains(member.key) {
      let nearest = Spelling.nearest(to: member.key, among: known)
      note(.unknownKey(member.key, nearest: nearest), at: member.keySpan)
    }
    for key in FrontMatter.Key.allCases where !key.isOptional && node(key) == nil {
      note(.missingKey(key.rawValue), at: end)
    }
  }

  func node(_ key: FrontMatter.Key) -> JSON5Node? {
    members.first { $0.key == key.rawValue }?.value
  }

  private mutating func text(_ key: FrontMatter.Key) -> String? {
    guard let node = node(key) else { return nil }
    return text(node, of: key.rawValue)
  }

  /// A text with something in it.
  mutating func text(_ node: JSON5Node, of key: String) -> String? {
    guard case .string(let text) = node.value else {
      note(.wrongKind(key: key, expected: .text), at: node.span)
      return nil
    }
    guard !text.trimmed.isEmpty else {
      note(.missingKey(key), at: node.span)
      return nil
    }
    return text
  }

  private mutating func number(_ key: FrontMatter.Key, in range: ClosedRange<Int>) -> Int? {
    guard let node = node(key) else { return nil }
    if case .number(let number) = node.value,
      case .exact(let value) = number.scaled(byPowerOfTen: 0),
      range.contains(value)
    {
      return value
    }
    note(.badNumber(key: key.rawValue, range: range), at: node.span)
    return nil
  }

  /// Texts of a list with at least one; `next` and `answers` may be empty.
  private mutating func texts(_ key: FrontMatter.Key) -> [String]? {
    guard let elements = elements(key) else { return nil }
    return elements.compactMap { text($0, of: key.rawValue) }
  }

  mutating func elements(_ key: FrontMatter.Key) -> [JSON5Node]? {
    guard let node = node(key) else { return nil }
    guard case .array(let elements) = node.value else {
      note(.wrongKind(key: key.rawValue, expected: .list), at: node.span)
      return nil
    }
    if elements.isEmpty, key != .next, key != .answers {
      note(.missingKey(key.rawValue), at: node.span)
    }
    return elements
  }

  private mutating func words<Word: RawRepresentable<String> & CaseIterable>(
    _ key: FrontMatter.Key,
    of kind: Word.Type,
    single: Bool
  ) -> [Word]? {
    let nodes = single ? node(key).map { [$0] } : elements(key)
    let allowed = kind.allCases.map(\.rawValue)
    return nodes?.compactMap { node in
      guard let text = text(node, of: key.rawValue) else { return nil }
      guard let word = Word(rawValue: text) else {
        note(.unknownWord(key: key.rawValue, found: text, allowed: allowed), at: node.span)
        return nil
      }
      return word
    }
  }

  private mutating func day() -> CheckedDay? {
    guard let node = node(.checked), let text = text(.checked) else { return nil }
    let day = CheckedDay(text)
    if day == nil { note(.badDay(text), at: node.span) }
    return day
  }
}
