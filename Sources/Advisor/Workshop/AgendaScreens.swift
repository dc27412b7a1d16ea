import Engine
import Handout
import LessonLibrary
import ReferenceFigures
import ThaiText

/// A workshop on a wall: one idea a screen, nobody's numbers.
struct AgendaScreens {
  let agenda: Agenda
  let figures: ReferenceFigures
  let month: YearMonth

  /// The screens in the order of showing; never empty.
  var screens: [ProjectedScreen] {
    overview + agenda.timetable.flatMap(screens)
  }

  /// The most turns that the last row can read at once.
  private static let mostTurns = 8

  /// What is done, on as many screens as it takes.
  private var overview: [ProjectedScreen] {
    let title = Page.Block.title(AgendaWords.title(minutes: agenda.minutes))
    let turns = agenda.timetable.map { words(of: $0) }
    return stride(from: 0, to: turns.count, by: Self.mostTurns).map { first in
      let shown = turns[first..<min(first + Self.mostTurns, turns.count)]
      return ProjectedScreen([title, .steps(Array(shown), from: first + 1)])
    }
  }

  /// What is done in a turn, with the minutes of a rest.
  private func words(of turn: Agenda.Turn) -> String {
    switch turn.what {
    case .opening: AgendaWords.opening
    case .questions: AgendaWords.questions
    case .lesson(let item): item.lesson.title.safeForTerminal
    case .rest: AgendaWords.rest(turn.minutes)
    case .closing: AgendaWords.closing
    }
  }

  private func screens(of turn: Agenda.Turn) -> [ProjectedScreen] {
    switch turn.what {
    case .opening: []
    case .lesson(let item): screens(of: item.lesson)
    case .questions, .rest, .closing: [ProjectedScreen([.title(words(of: turn))])]
    }
  }

  private func screens(of lesson: Lesson) -> [ProjectedScreen] {
    let text = LessonForAll(lesson, figures: figures, month: month)
    let title = lesson.title.safeForTerminal
    let opening = [ProjectedScreen([.title(title)] + text.objective)]
    let promise = ProjectedScreen(
      above: title,
      [.heading(AgendaWords.promiseHeading), .quote([lesson.promise.shownText])]
    )
    return opening + told(text.sections + [activity(lesson, text)], above: title)
      + question(of: lesson) + [promise]
  }

  /// The sections of a lesson, one thought on a screen.
  ///
  /// A section that goes on begins again with its heading; no two sections share a screen.
  private func told(
    _ sections: [(heading: String, blocks: [Page.Block])],
    above title: String
  ) -> [ProjectedScreen] {
    var screens: [ProjectedScreen] = []
    for (heading, blocks) in sections {
      let head: [Page.Block] = heading.isEmpty ? [] : [.heading(heading)]
      var open = ProjectedScreen(above: title, head)
      for block in blocks {
        if open.blocks.count == head.count || open.takes(block) {
          open.blocks.append(block)
        } else {
          screens.append(open)
          open = ProjectedScreen(above: title, head + [block])
        }
      }
      screens.append(open)
    }
    return screens
  }

  private func activity(
    _ lesson: Lesson,
    _ text: LessonForAll
  ) -> (heading: String, blocks: [Page.Block]) {
    let activity = lesson.activity
    return (
      "\(AgendaWords.activity) \(AgendaWords.time(activity.minutes))",
      [.paragraph(AgendaWords.materials(activity.materials.shownText))] + text.activity
    )
  }

  /// The lesson's first question alone, then with its answer; the others are asked on paper.
  private func question(of lesson: Lesson) -> [ProjectedScreen] {
    guard let question = lesson.questions.first,
      let right = question.choices.firstIndex(where: \.isRight)
    else { return [] }
    let title = lesson.title.safeForTerminal
    let asked = Page.Block.question(Page.Question(question, number: 1))
    let answer = QuizWords.answer(right, question.choices[right].text.shownText)
    let reason = question.reason.isEmpty ? [] : [Page.Block.paragraph(question.reason.shownText)]
    let told = [Page.Block.paragraph(question.text.shownText), .quote([answer])] + reason
    return [ProjectedScreen(above: title, [asked]), ProjectedScreen(above: title, told)]
  }
}
