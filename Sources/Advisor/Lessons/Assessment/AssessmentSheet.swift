import HouseholdFile
import LessonLibrary
import ThaiText

/// The questions on paper, and the table in which what was marked there is typed.
struct AssessmentSheet {
  let assessment: Assessment

  /// The questions as people read and mark them; nobody's name stands there, only a number.
  var page: Page { Page([.title(title)] + parts.flatMap(\.self)) }

  /// What the sheet is called.
  var title: String { assessment.title }

  /// What stands below the title: how to fill it in, then the questions, part by part.
  var parts: [[Page.Block]] {
    [
      [
        .paragraph(assessment.introduction), .paragraph(AssessmentWords.whoAndWhen),
        .paragraph(AssessmentWords.howToMark),
      ]
    ] + AssessmentPart.allCases.map(blocks)
  }

  /// The heading of the table; one row a person and time follows.
  var tableHeading: String {
    let numbers = assessment.questions.indices.map { "\($0 + 1)" }
    let columns = [AssessmentWords.personColumn, AssessmentWords.occasionColumn] + numbers
    return columns.joined(separator: ",") + "\r\n"
  }

  /// The questions for other programs, in the order of the table's columns.
  var json: [(String, JSONText)] {
    let questions = assessment.questions.enumerated().map { index, question in
      JSONText.object([
        ("number", .integer(index + 1)), ("id", .string(question.id)),
        ("part", .string(question.part.rawValue)), ("text", .string(question.text)),
        ("choices", .array(question.choices.map { .string($0.text) })),
      ])
    }
    return [
      ("plodnee", .integer(HouseholdFile.version)), ("title", .string(assessment.title)),
      ("questions", .array(questions)),
    ]
  }

  private func blocks(_ part: AssessmentPart) -> [Page.Block] {
    let questions = assessment.questions(of: part).map { number, question in
      Page.Block.question(Page.Question(question, number: number))
    }
    return [.heading(AssessmentWords.heading(part))] + questions
  }
}

extension Page.Question {
  /// A question that is asked before learning and after it.
  init(_ question: AssessmentQuestion, number: Int) {
    self.init(number: number, text: question.text, choices: question.choices.map(\.text))
  }
}
