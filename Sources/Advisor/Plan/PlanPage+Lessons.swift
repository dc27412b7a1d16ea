import Engine
import LessonLibrary
public import ThaiText

extension PlanPage {
  /// The lessons that fit, with what each answers, and how to open the first.
  public var lessons: [Page.Block] {
    let fitting = diagnosis.fittingLessons(in: catalogue)
    let chosen =
      hidesMoney ? fitting.filter { $0.kinds.contains(where: \.isAboutContract) } : fitting
    guard let first = chosen.first else { return [] }
    let points = chosen.map { pair in
      Page.Point(
        PlanWords.lesson(title: pair.lesson.title, minutes: pair.lesson.minutes),
        detail: PlanWords.reason(pair.kinds.filter { !hidesMoney || $0.isAboutContract })
      )
    }
    return [
      .heading(PlanWords.lessonsHeading), .points(points),
      .paragraph(PlanWords.readLesson), .verbatim(["plodnee lesson show \(first.lesson.slug)"]),
    ]
  }
}

extension PairedLesson {
  /// The kinds of observation that it answers, most important first, each once.
  var kinds: [Observation.ID] {
    observations.map(\.id).reduce(into: []) { kinds, id in
      if !kinds.contains(id) { kinds.append(id) }
    }
  }
}
