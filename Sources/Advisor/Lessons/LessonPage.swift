import Engine
public import LessonLibrary
public import ThaiText

/// A lesson to read, with the numbers of the household at hand where it speaks of them.
public struct LessonPage: Sendable {
  let lesson: Lesson
  let diagnosis: Diagnosis?
  let contacts: Contacts

  /// A lesson for a household, or for anyone.
  ///
  /// - Parameters:
  ///   - lesson: What is read.
  ///   - diagnosis: Whose numbers stand in it; nil for anyone.
  ///   - contacts: Whom the advice may name.
  public init(_ lesson: Lesson, diagnosis: Diagnosis?, contacts: Contacts) {
    self.lesson = lesson
    self.diagnosis = diagnosis
    self.contacts = contacts
  }

  /// The whole lesson; the answers of its quiz stay hidden.
  public var page: Page { Page(opening + body + sources) }

  private var opening: [Page.Block] {
    [
      .title(lesson.title.safeForTerminal),
      .paragraph(LessonWords.time(minutes: lesson.minutes)),
    ]
  }

  private var body: [Page.Block] {
    var blocks: [Page.Block] = []
    var asked = 0
    for block in lesson.body {
      if case .question(let question) = block {
        asked += 1
        blocks.append(.question(Page.Question(question, number: asked)))
        if asked == lesson.questions.count {
          blocks.append(.paragraph(LessonWords.answers))
          blocks.append(.verbatim(["plodnee lesson quiz \(lesson.slug)"]))
        }
      } else if case .household = block {
        blocks.append(.quote(yourNumbers))
      } else if let drawn = Page.Block(block) {
        blocks.append(drawn)
      }
    }
    return blocks
  }

  /// What the lesson says of the household at hand.
  private var yourNumbers: [String] {
    guard let diagnosis else { return [LessonWords.withoutHousehold] }
    let answered = diagnosis.observations.filter { lesson.answers.contains($0.id.rawValue) }
    return LessonWords.yourNumbers(answered, in: diagnosis.household, contacts: contacts)
  }

  private var sources: [Page.Block] {
    let checked = lesson.checked
    return [
      .heading(LessonWords.sourcesHeading),
      .points(lesson.sources.map { Page.Point($0.safeForTerminal) }),
      .paragraph(
        LessonWords.checked(
          day: checked.day,
          month: checked.month,
          buddhistYear: checked.buddhistYear
        )
      ),
    ]
  }
}
