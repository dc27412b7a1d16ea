import Engine
import LessonLibrary

extension Diagnosis {
  /// At most three lessons for the household; those on what the report tells go first.
  func fittingLessons(in catalogue: LessonCatalogue) -> [PairedLesson] {
    let paired = lessons(in: catalogue)
    let told = Set(ToldObservations(observations).few.map { $0[0].id })
    let onTold = paired.filter { $0.kinds.contains(where: told.contains) }
    let others = paired.filter { !$0.kinds.contains(where: told.contains) }
    return Array((onTold + others).prefix(3))
  }
}
