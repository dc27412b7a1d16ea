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
      let own = LessonCatalogue(files: try textFiles(in: folder, endings: [".md"]))
      tellUnsound(own, in: folder)
      lessons = lessons.adding(own)
    }
    if let folder = arguments.text(.scenarios) { try adoptScenarios(of: folder) }
  }

  /// Tells which of a trainer's own lessons cannot be used; the others are.
  private func tellUnsound(_ own: LessonCatalogue, in folder: String) {
    let names = own.problems.map(\.fileName).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    guard own.lessons.isEmpty || !names.isEmpty else { return }
    let check = "plodnee \(CommandForm.lessonCheck.name) \(HouseholdSource(name: folder).asOperand)"
    let blocks: [Page.Block] =
      names.isEmpty
      ? [.paragraph(LessonListWords.noneIn(folder))]
      : [.paragraph(LessonListWords.unsound(names)), .verbatim([check])]
    console.showProblem(console.layout.text(Page(blocks)))
  }

  /// The files of a folder with one of some endings, by name.
  func textFiles(in folder: String, endings: [String]) throws(ProblemReport) -> [ContentFile] {
    do {
      var found: [ContentFile] = []
      for ending in endings { found += try files.folder(folder, ending) }
      return found.sorted { $0.name < $1.name }
    } catch {
      throw ProblemReport(error, file: folder)
    }
  }
}
