import LessonLibrary
import ThaiText

extension World {
  /// Takes over what the flags that every command knows say.
  ///
  /// - Parameter arguments: What was typed.
  /// - Throws: What keeps a folder from being read.
  mutating func adopt(_ arguments: Arguments) throws(ProblemReport) {
    if let width = arguments.count(.width) {
      console.layout.width = max(PageLayout.narrowest, width)
    }
    if let folder = arguments.text(.lessons) {
      lessons = lessons.adding(LessonCatalogue(files: try textFiles(in: folder, ending: ".md")))
    }
    if let folder = arguments.text(.scenarios) {
      let own = try textFiles(in: folder, ending: ".json5")
      let names = Set(own.map(\.name))
      scenarios = scenarios.filter { !names.contains($0.name) } + own
    }
  }

  /// The files of a folder.
  func textFiles(in folder: String, ending: String) throws(ProblemReport) -> [ContentFile] {
    do {
      return try files.folder(folder, ending)
    } catch {
      throw ProblemReport(error, file: folder)
    }
  }
}
