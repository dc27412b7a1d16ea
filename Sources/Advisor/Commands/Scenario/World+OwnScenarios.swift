import HouseholdFile
import JSON5
import LessonLibrary
import ThaiText

extension World {
  /// Puts the families of a trainer's own folder beside those at hand, and in place of bundled ones
  /// whose files have the same name; tells which cannot be used.
  ///
  /// - Throws: What keeps the folder from being read.
  mutating func adoptScenarios(of folder: String) throws(ProblemReport) {
    let files = try textFiles(in: folder, endings: Self.scenarioEndings)
    let own = files.filter(\.tellsOfFamily)
    let names = Set(own.map(\.name))
    scenarios = scenarios.filter { !names.contains($0.name) } + own
    tellPassedOver(own, in: folder)
  }

  private func tellPassedOver(_ own: [ContentFile], in folder: String) {
    let unsound = own.filter { !isSound($0) }
    guard own.isEmpty || !unsound.isEmpty else { return }
    let place = HouseholdSource(name: folder).asOperand
    let blocks: [Page.Block] =
      own.isEmpty
      ? [.paragraph(ScenarioWords.noneIn(folder))]
      : [
        .paragraph(ScenarioWords.unsound(unsound.map(\.name))),
        .verbatim(["plodnee \(CommandForm.scenarioCheck.name) \(place)"]),
      ]
    console.showProblem(console.layout.text(Page(blocks)))
  }

  private func isSound(_ file: ContentFile) -> Bool {
    let bytes = Array(file.text.utf8)
    guard case .clean = HouseholdFile.read(bytes, today: today, base: scenarioNeighbours) else {
      return false
    }
    return true
  }
}

extension ContentFile {
  /// Whether it was meant to tell of a family: records, games and maps of tables do not.
  fileprivate var tellsOfFamily: Bool {
    guard case .success(let tree) = JSON5.parse(Array(text.utf8)) else { return true }
    return tree["name"] != nil || tree["extends"] != nil || tree["scenario"] != nil
  }
}
