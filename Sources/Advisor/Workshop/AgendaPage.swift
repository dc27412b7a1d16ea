import LessonLibrary
import ReferenceFigures
import Engine
import Handout
import ThaiText

/// A workshop's agenda, to read and to print.
struct AgendaPage {
  let agenda: Agenda
  let figures: ReferenceFigures
  /// The month in which figures of law must hold.
  let month: YearMonth
  /// What is said of households for which it is not made.
  var notes: [String] = []

  /// The parts: the timetable, what to bring, then each lesson.
  var parts: [ReportPart] {
    guard !agenda.items.isEmpty else {
      let words = agenda.needsLessons ? AgendaWords.noLesson : AgendaWords.nothingUrgent
      return [ReportPart([.paragraph(words)] + notes.map(Page.Block.paragraph))]
    }
    return [timetable, materials] + agenda.items.map(lesson)
  }

  /// What it is called.
  var title: String { AgendaWords.title(minutes: agenda.minutes) }

  /// The agenda for a terminal.
  var page: Page { Page([.title(title)] + parts.flatMap(\.blocks)) }

  private var timetable: ReportPart {
    let titles = AgendaWords.titles
    let table = TextTable(
      columns: [
        TextTable.Column(titles[0], alignment: .left, overflow: .keepWhole), .words(titles[1]),
        .words(titles[2]),
      ],
      rows: rows
    )
    let made = AgendaWords.made(households: agenda.participants.count, used: agenda.used)
    return ReportPart([.paragraph(made)] + notes.map(Page.Block.paragraph) + [.table(table)])
  }

  private var rows: [[String]] {
    agenda.timetable.map { turn in
      let (what, whom) = words(of: turn.what)
      return [AgendaWords.span(from: turn.start, minutes: turn.minutes), what, whom]
    }
  }

  /// What is done, and for whom.
  private func words(of what: Agenda.Turn.What) -> (what: String, whom: String) {
    switch what {
    case .opening: (AgendaWords.opening, AgendaWords.everybody)
    case .questions: (AgendaWords.questions, AgendaWords.everybody)
    case .lesson(let item): (lessonName(item), households(item))
    case .rest: (AgendaWords.rest, "")
    case .closing: (AgendaWords.closing, AgendaWords.everybody)
    }
  }

  private func lessonName(_ item: Agenda.Item) -> String {
    AgendaWords.lesson(
      item.lesson.title,
      talk: item.lesson.minutes,
      activity: item.lesson.activity.minutes
    )
  }

  private func households(_ item: Agenda.Item) -> String {
    AgendaWords.households(item.codes, of: agenda.participants.count)
  }

  private func everyHousehold(_ item: Agenda.Item) -> String {
    AgendaWords.allHouseholds(item.codes, of: agenda.participants.count)
  }

  private var materials: ReportPart {
    let points = agenda.items.map { item in
      AgendaWords.materials(item.lesson.activity.materials.shownText, for: item.lesson.title)
    }
    return ReportPart([
      .heading(AgendaWords.materialsHeading),
      .points((always + points).map { Page.Point($0) }),
    ])
  }

  private var always: [String] {
    [AgendaWords.always] + (agenda.hasQuestions ? [AgendaWords.questionSheets] : [])
  }

  /// What the leader of the talk needs at hand of a lesson.
  private func lesson(_ item: Agenda.Item) -> ReportPart {
    let text = LessonForAll(item.lesson, figures: figures, month: month)
    return ReportPart(
      [
        .heading(item.lesson.title.safeForTerminal),
        .paragraph(AgendaWords.reason(everyHousehold(item), item.kinds)),
      ] + text.objective + [.paragraph(activityHead(item))] + text.activity
        + [.quote([SheetWords.promise(item.lesson.promise.shownText)])]
    )
  }

  private func activityHead(_ item: Agenda.Item) -> String {
    let activity = item.lesson.activity
    return [
      AgendaWords.activity, AgendaWords.time(activity.minutes),
      AgendaWords.materials(activity.materials.shownText),
    ].joined(separator: " ")
  }
}
