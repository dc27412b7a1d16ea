import LessonLibrary
import ThaiText

/// What changed between before and after, as a page tells it; nobody is named.
struct AssessmentPage {
  let change: AssessmentChange
  let catalogue: LessonCatalogue

  /// How many are not counted: those who answered only once, and those of whom something cannot be
  /// read.
  typealias Uncounted = (once: Int, unread: Int)

  /// The lessons that are told to be read again.
  private static let mostLessons = 3

  /// The page for the one household whose answers these are.
  func page(of household: String) -> Page {
    let parts = AssessmentPart.allCases.map { part in
      let points = change.points(of: part)
      return Page.Point(
        AssessmentWords.points(part, before: points.before, after: points.after, of: points.most)
      )
    }
    return Page(
      [.title(AssessmentWords.title(for: household.safeForTerminal)), .points(parts)] + better
        + again
    )
  }

  /// The page for a workshop.
  ///
  /// - Parameter others: How many are not counted: those who answered only once, and those of whom
  ///   something cannot be read.
  /// - Returns: What changed, part by part and question by question, without names.
  func page(_ others: Uncounted) -> Page {
    let opening: [Page.Block] = [
      .title(AssessmentWords.workshopTitle),
      .paragraph(
        AssessmentWords.counted(change.people.count, once: others.once, unread: others.unread)
      ),
    ]
    if change.people.isEmpty { return Page(opening) }
    return Page(
      opening + [
        .table(parts), .heading(AssessmentWords.questionsHeading),
        .paragraph(AssessmentWords.moreIsBetter), .table(questions),
      ] + again
    )
  }

  private var parts: TextTable {
    let titles = AssessmentWords.partTitles
    let rows = AssessmentPart.allCases.map { part in
      let (points, movement) = (change.points(of: part), change.movement(of: part))
      return [
        AssessmentWords.name(part), AssessmentWords.mean(tenths: points.meanTenths(.before)),
        AssessmentWords.mean(tenths: points.meanTenths(.after)), "\(points.most)",
        "\(movement.better)", "\(movement.same)", "\(movement.worse)",
      ]
    }
    return TextTable(
      columns: [.words(titles[0])] + titles.dropFirst().map(TextTable.Column.amounts),
      rows: rows
    )
  }

  private var questions: TextTable {
    let titles = AssessmentWords.questionTitles
    let rows = change.assessment.questions.enumerated().map { index, question in
      let points = change.points(of: question)
      return [
        "\(index + 1)", question.text.safeForTerminal, "\(points.percent(.before))",
        "\(points.percent(.after))",
      ]
    }
    return TextTable(
      columns: [
        .amounts(titles[0]), .words(titles[1]), .amounts(titles[2]), .amounts(titles[3]),
      ],
      rows: rows
    )
  }

  /// The questions that went better for one household.
  private var better: [Page.Block] {
    let better = change.assessment.questions.filter { question in
      let points = change.points(of: question)
      return points.after > points.before
    }
    guard !better.isEmpty else { return [] }
    return [
      .heading(AssessmentWords.betterHeading),
      .points(better.map { Page.Point($0.text.safeForTerminal) }),
    ]
  }

  /// The lessons that the weakest questions lead to.
  private var again: [Page.Block] {
    let ids = change.weakest(atMost: change.assessment.questions.count).map(\.lesson)
    let lessons = ids.reduce(into: [String]()) { chosen, id in
      if !chosen.contains(id) { chosen.append(id) }
    }.compactMap(catalogue.lesson).prefix(Self.mostLessons)
    guard !lessons.isEmpty else { return [.paragraph(AssessmentWords.allWell)] }
    return [
      .heading(AssessmentWords.againHeading),
      .points(
        lessons.map { lesson in
          Page.Point(
            PlanWords.lesson(title: lesson.title, minutes: lesson.minutes),
            detail: "plodnee lesson show \(lesson.slug)"
          )
        }
      ),
    ]
  }

  /// The same for other programs.
  func members(_ others: Uncounted) -> [(String, JSONText)] {
    let parts = AssessmentPart.allCases.map { part in
      let (points, movement) = (change.points(of: part), change.movement(of: part))
      return JSONText.object([
        ("part", .string(part.rawValue)), ("most", .integer(points.most)),
        ("before", .tenths(points.meanTenths(.before))),
        ("after", .tenths(points.meanTenths(.after))), ("better", .integer(movement.better)),
        ("same", .integer(movement.same)), ("worse", .integer(movement.worse)),
      ])
    }
    let questions = change.assessment.questions.map { question in
      let points = change.points(of: question)
      return JSONText.object([
        ("id", .string(question.id)), ("part", .string(question.part.rawValue)),
        ("beforePercent", .integer(points.percent(.before))),
        ("afterPercent", .integer(points.percent(.after))),
      ])
    }
    return [
      ("people", .integer(change.people.count)), ("answeredOnce", .integer(others.once)),
      ("unread", .integer(others.unread)), ("parts", .array(parts)),
      ("questions", .array(questions)),
    ]
  }
}

extension JSONText {
  fileprivate static func tenths(_ value: Int) -> JSONText {
    .written("\(value / 10).\(value % 10)")
  }
}
