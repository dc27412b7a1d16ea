import Engine
import HouseholdFile
import ThaiText

/// Keeping a household in a file of the person's choosing.
struct Keeping {
  private let world: World
  private let conversation: Conversation
  /// The file in which the household stands; nil when it stands in none.
  private let opened: String?

  init(_ world: World, _ conversation: Conversation, in opened: String? = nil) {
    (self.world, self.conversation, self.opened) = (world, conversation, opened)
  }

  /// Before a person leaves, asks whether to keep the answers, until that is clear.
  ///
  /// - Parameters:
  ///   - household: What they describe.
  ///   - untold: What the family has not told of yet.
  /// - Returns: The file that was written; nil when the answers are not to be kept.
  /// - Throws: ``Departure/undecided`` when the person leaves without saying.
  func offer(_ household: Household, untold: Untold) throws(Departure) -> String? {
    do throws(Departure) {
      while true {
        let choice = try conversation.choose(
          KeepingWords.leavingAsk,
          from: ChoiceList(KeepingWords.leavingChoices),
          standing: 0,
          more: KeepingWords.leavingMore
        )
        guard choice == 0 else {
          if choice == nil { throw .undecided }
          return nil
        }
        if let file = try keep(household, untold: untold) { return file }
      }
    } catch {
      throw error == .asked ? .undecided : error
    }
  }

  /// Asks for a name and writes the file; asks for another name when it cannot be written.
  ///
  /// - Parameters:
  ///   - household: What is written.
  ///   - untold: What the family has not told of yet.
  /// - Returns: The file that was written; nil when the person went back.
  /// - Throws: When the person leaves, or no more will come.
  func keep(_ household: Household, untold: Untold) throws(Departure) -> String? {
    let suggested = opened ?? FileName.suggested(for: household.name) { !isMissing($0) }
    while let name = try askName(suggested: suggested) {
      guard try mayWrite(name) else { continue }
      do throws(OpeningProblem) {
        try write(household, untold.parts, to: name)
      } catch {
        conversation.say([KeepingWords.unwritten(name)])
        continue
      }
      AnswersDraft(world.files, of: name).settle(untold.answers)
      if let bytes = try? world.files.read(name) { conversation.seen.note(name, bytes) }
      conversation.say([
        .paragraph(KeepingWords.kept(name)),
        .verbatim([KeepingWords.command(FileName.typed(name)).safeForTerminal]),
        .paragraph(KeepingWords.paper),
        .verbatim([paperCommand(for: name).safeForTerminal]),
      ])
      return name
    }
    return nil
  }

  private func paperCommand(for name: String) -> String {
    KeepingWords.paperCommand(FileName.typed(name), page: FileName.typed(FileName.page(of: name)))
  }

  /// Writes the household; in the file of a household only what differs is written anew, and what
  /// was there before can be had back.
  private func write(
    _ household: Household,
    _ untold: [UntoldPart],
    to name: String
  ) throws(OpeningProblem) {
    do throws(ProblemReport) {
      var open = try OpenRecords(changing: name, in: world)
      try open.commit(.rewriting, as: household, untold: untold)
    } catch {
      let isHeld = error.problems[0].code == CommandProblemCode.recordsHeld.rawValue
      guard !isHeld, error.exitCode != .cannotWrite else { throw .unwritable }
      let text = HouseholdFile.write(household, untold: untold)
      try world.files.write(Array(text.utf8), name)
    }
  }

  /// The name of the file; nil to go back.
  private func askName(suggested: String) throws(Departure) -> String? {
    conversation.say([.paragraph(KeepingWords.nameAsk)])
    conversation.say([ConversationWords.enter(takes: suggested)])
    while true {
      switch try conversation.hear() {
      case .enter: return suggested
      case .back, .leave: return nil
      case .help: conversation.say(KeepingWords.nameMore)
      case .words(let words): return FileName.withEnding(words)
      }
    }
  }

  /// Whether there is no file of that name.
  private func isMissing(_ name: String) -> Bool {
    do throws(OpeningProblem) {
      _ = try world.files.read(name)
      return false
    } catch {
      return error == .missing
    }
  }

  /// Whether a file was written by others since the person was shown it.
  private func isChangedElsewhere(_ name: String) -> Bool {
    (try? world.files.read(name)).map { conversation.seen.isChanged(name, $0) } ?? false
  }

  /// Whether nothing is lost by writing, or the person agrees to it; in the household's own file
  /// what was there before can be had back, and it is asked only where another window wrote since.
  private func mayWrite(_ name: String) throws(Departure) -> Bool {
    guard !isMissing(name) else { return true }
    if name == opened, !isChangedElsewhere(name) { return true }
    let choice = try conversation.choose(
      name == opened ? KeepingWords.changedElsewhere(name) : KeepingWords.exists(name),
      from: ChoiceList(KeepingWords.existsChoices),
      standing: 0,
      more: KeepingWords.nameMore
    )
    return choice == 1
  }
}
