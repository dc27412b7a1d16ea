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
    let promise = ProjectedScreen(
      above: title,
      [.heading(AgendaWords.promiseHeading), .quote([lesson.promise.shownText])]
    )
    return opening + told(text.sections, above: title) + [activity(lesson, text)]
      + question(of: lesson) + [promise]
  }

  /// The sections of a lesson, as many of their blocks on a screen as the last row can read.
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
        let more = ProjectedScreen(above: title, open.blocks + [block])
        if more.cells <= ProjectedScreen.room || open.blocks.count == head.count {
          open = more
        } else {
          screens.append(open)
          open = ProjectedScreen(above: title, head + [block])
        }
      }
      screens.append(open)
    }
    return screens
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
