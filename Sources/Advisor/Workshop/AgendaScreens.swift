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
    let titles = agenda.items.map { $0.lesson.title.safeForTerminal }
    let title = AgendaWords.title(minutes: agenda.minutes)
    return [
      ProjectedScreen(
        [.title(title), .steps([AgendaWords.opening] + titles + [AgendaWords.closing])]
      )
    ] + agenda.items.flatMap { screens(of: $0.lesson) }
      + [ProjectedScreen([.title(AgendaWords.closing)])]
  }

  private func screens(of lesson: Lesson) -> [ProjectedScreen] {
    let text = LessonForAll(lesson, figures: figures, month: month)
    let title = lesson.title.safeForTerminal
    let opening = [ProjectedScreen([.title(title)] + text.objective)]
    let told = text.sections.flatMap { heading, blocks in
      blocks.map { block in
        ProjectedScreen(above: title, (heading.isEmpty ? [] : [.heading(heading)]) + [block])
      }
    }
    let promise = ProjectedScreen(
      above: title,
      [.heading(AgendaWords.promiseHeading), .quote([lesson.promise.shownText])]
    )
    return opening + told + [activity(lesson, text)] + quiz(lesson) + [promise]
  }

  private func activity(_ lesson: Lesson, _ text: LessonForAll) -> ProjectedScreen {
    let activity = lesson.activity
    return ProjectedScreen(
      above: lesson.title.safeForTerminal,
      [
        .heading("\(AgendaWords.activity) \(AgendaWords.time(activity.minutes))"),
        .paragraph(AgendaWords.materials(activity.materials.shownText)),
      ] + text.activity
    )
  }

  /// Each question alone, then with its answer.
  private func quiz(_ lesson: Lesson) -> [ProjectedScreen] {
    lesson.questions.enumerated().flatMap { index, question -> [ProjectedScreen] in
      let title = lesson.title.safeForTerminal
      let asked = Page.Block.question(Page.Question(question, number: index + 1))
      guard let right = question.choices.firstIndex(where: \.isRight) else { return [] }
      let answer = QuizWords.answer(right, question.choices[right].text.shownText)
      let reason = question.reason.isEmpty ? [] : [Page.Block.paragraph(question.reason.shownText)]
      let told = [Page.Block.paragraph(question.text.shownText), .quote([answer])] + reason
      return [ProjectedScreen(above: title, [asked]), ProjectedScreen(above: title, told)]
    }
  }
}
