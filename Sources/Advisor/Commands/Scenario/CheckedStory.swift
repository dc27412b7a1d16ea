import HouseholdFile
import JSON5
import ThaiText

/// What a scenario's file tells beside the family, checked against what is at hand.
struct CheckedStory {
  /// What stands under `scenario`; nil when nothing does.
  private let node: JSON5Node?
  private let file: String

  /// The story of a file.
  init(_ node: JSON5Node?, file: String) {
    (self.node, self.file) = (node, file)
  }

  /// Lessons that the scenario names and nobody has.
  func unknownLessons(among known: [String]) -> [ToldProblem] {
    (node?["teaches"]?.elements ?? []).compactMap { lesson in
      guard let id = lesson.text, !known.contains(id) else { return nil }
      let nearest = Spelling.nearest(to: id, among: known)
      return ToldProblem(
        code: .lessonUnknown,
        ScenarioWords.lessonUnknown(id, nearest: nearest),
        file: file,
        line: lesson.span.start.line
      )
    }
  }

  /// An id that is not the name of the file, by which every other command knows the scenario.
  func idUnlikeFile() -> [ToldProblem] {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let ending = [".json5", ".json"].first(where: name.hasSuffix),
      let id = node?["id"]?.text, id != name.dropLast(ending.count)
    else { return [] }
    let words = ScenarioWords.idUnlikeFile(id, stem: String(name.dropLast(ending.count)))
    return [
      ToldProblem(
        code: .idUnlikeFile,
        words,
        file: file,
        line: node?["id"]?.span.start.line
      )
    ]
  }

  /// Choices of the game that nobody can ever take.
  func impossibleChoices(of document: HouseholdDocument) -> [ToldProblem] {
    ChoiceSurvey(document).impossible.map { found in
      let turn = document.turns[found.turn]
      let title = turn.choices[found.choice].title
      let choice = node?["turns"]?.elements?[found.turn]["choices"]?.elements?[found.choice]
      return ToldProblem(
        code: .choiceImpossible,
        GameWords.choiceImpossible(title, turn: found.turn + 1, because: found.obstacle.words),
        file: file,
        line: choice?.span.start.line
      )
    }
  }
}
