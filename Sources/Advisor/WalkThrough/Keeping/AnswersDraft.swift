import HouseholdFile
import ThaiText

/// Where the answers of an interview are kept while it goes on, so that nothing is lost when the
/// program is left, or ended from outside.
struct AnswersDraft: Sendable {
  private let files: Files

  /// The file in the folder where the program was called.
  static let name = "plodnee-answers.json"

  init(_ files: Files) { self.files = files }

  /// Answers of an interview that did not come to its end; nil when there are none.
  var answers: Answers? {
    guard let bytes = try? files.read(Self.name) else { return nil }
    return Answers(kept: bytes).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Keeps the answers so far.
  ///
  /// - Returns: Whether they could be written; what was kept before stays otherwise.
  func keep(_ answers: Answers) -> Bool {
    (try? files.write(Array((answers.json.line + "\n").utf8), Self.name)) != nil
  }

  /// Forgets them.
  func forget() { try? files.remove(Self.name) }
}

extension WalkThrough {
  /// Asks whether to go on with answers that were left in the middle.
  ///
  /// - Returns: The answers; none when there are none or the person begins anew.
  func answersToGoOnWith() throws(Departure) -> Answers? {
    guard let answers = AnswersDraft(world.files).answers else { return nil }
    let place = try conversation.choose(
      KeepingWords.draftAsk(answers.text(.name)),
      from: ChoiceList(KeepingWords.draftChoices),
      standing: 0,
      more: KeepingWords.draftMore
    )
    return place == 1 ? nil : answers
  }
}
