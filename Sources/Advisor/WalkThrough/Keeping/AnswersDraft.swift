import HouseholdFile
import ThaiText

/// Where the answers of an interview are kept while it goes on, so that nothing is lost when the
/// program is left, or ended from outside.
///
/// A file of a household holds what is told whole; answers that wait for others, such as a debt
/// whose interest is not known yet, stay in its records until they are.
struct AnswersDraft: Sendable {
  private let files: Files
  /// The household's file; nil for a household that stands in none yet.
  private let file: String?

  /// The file in the folder where the program was called, for a household without a file.
  static let name = "plodnee-answers.json"
  /// Where answers are put that cannot be read, before others take their place.
  static let damagedName = "plodnee-answers.damaged"

  init(_ files: Files, of file: String? = nil) { (self.files, self.file) = (files, file) }

  private var name: String { file.map { HouseholdRecords(file: $0).answers } ?? Self.name }

  /// What the household's file holds; nil without one.
  private var text: String? {
    file.flatMap { try? files.read($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Answers as they were kept, and whether the household's file is still what it was beside them:
  /// months may have been recorded since, or a person may have changed it.
  struct Kept {
    /// The answers.
    let answers: Answers
    /// Whether they describe what the file holds.
    let isCurrent: Bool
  }

  /// Answers of an interview that did not come to its end; nil when there are none.
  var kept: Kept? {
    guard let bytes = try? files.read(name), let kept = KeptAnswers(bytes), !kept.answers.isEmpty
    else { return nil }
    return Kept(answers: kept.answers, isCurrent: kept.file == text)
  }

  /// The answers that describe what the household's file holds; nil when there are none.
  var answers: Answers? {
    guard let kept, kept.isCurrent else { return nil }
    return kept.answers
  }

  /// Keeps the answers so far.
  ///
  /// - Returns: Whether they could be written; what was kept before stays otherwise.
  func keep(_ answers: Answers) -> Bool {
    if let file { try? files.makeFolder(HouseholdRecords(file: file).folder) }
    return (try? files.write(Array((answers.json(beside: text).line + "\n").utf8), name)) != nil
  }

  /// Forgets them.
  func forget() { try? files.remove(name) }

  /// Keeps what the household's file cannot hold, or forgets what it holds by now.
  func settle(_ answers: Answers?) {
    if let answers { _ = keep(answers) } else { forget() }
  }

  /// Puts answers that cannot be read where they are not written over.
  ///
  /// - Returns: Whether there were any.
  func setDamagedAside() -> Bool {
    guard let bytes = try? files.read(name), KeptAnswers(bytes) == nil else { return false }
    return (try? files.write(bytes, Self.damagedName)) != nil
  }

  /// Holds the answers against another window of this program; nil while that holds them.
  ///
  /// - Throws: When nothing can be held here.
  func hold() throws(OpeningProblem) -> FileLock? { try files.lock(lockName) }

  /// Lets the answers go.
  func letGo() { try? files.remove(lockName) }

  private var lockName: String { Self.name + ".lock" }
}

extension WalkThrough {
  /// Asks whether to go on with answers that were left in the middle.
  ///
  /// - Returns: The answers; none when there are none or the person begins anew.
  func answersToGoOnWith() throws(Departure) -> Answers? {
    let draft = AnswersDraft(world.files)
    if draft.setDamagedAside() {
      conversation.say([KeepingWords.draftDamaged(AnswersDraft.damagedName)])
    }
    guard let answers = draft.answers else { return nil }
    let place = try conversation.choose(
      KeepingWords.draftAsk(answers.text(.name)),
      from: ChoiceList(KeepingWords.draftChoices),
      standing: 0,
      more: KeepingWords.draftMore
    )
    return place == 1 ? nil : answers
  }

  /// Asks whether to tell what a file does not know yet, before its plan is shown.
  func wantsToGoOn(_ household: String) throws(Departure) -> Bool {
    let place = try conversation.choose(
      UntoldWords.goOnAsk(household),
      from: ChoiceList(UntoldWords.goOnChoices),
      standing: 0,
      more: [UntoldWords.goOnMore]
    )
    return place == 0
  }
}
