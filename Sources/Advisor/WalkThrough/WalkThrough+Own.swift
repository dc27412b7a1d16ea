import Engine
import HouseholdFile
import ThaiText

extension WalkThrough {
  /// Asks a family about itself, reviews the answers and shows the results.
  func tellOwn() throws(Departure) {
    let draft = AnswersDraft(world.files)
    guard let hold = Hold(draft) else { return conversation.say([KeepingWords.draftHeld]) }
    defer { hold.end() }
    let setting = InterviewSetting(world.figures, today: world.today)
    let kept = try answersToGoOnWith()
    var interview = Interview(conversation, setting: setting, answers: kept ?? Answers())
    interview.keep = { conversation.tellUnkept(unless: draft.keep($0)) }
    do throws(Departure) {
      try keepingAnswers(of: &interview) { interview throws(Departure) in
        interview.open()
        if kept == nil { try interview.askAll(fromLast: false) } else { try interview.goOn() }
        while try reviewAndShow(&interview) == .back { try interview.askAll(fromLast: true) }
      }
    } catch {
      // Answers stay unless the person said what is to become of them.
      if error == .settled || interview.answers.isEmpty { draft.forget() }
      throw error
    }
    draft.forget()
  }

  /// Shows the results of a household from a file, and lets the answers be corrected where the
  /// interview can tell all of it.
  ///
  /// - Parameters:
  ///   - household: What the file holds.
  ///   - file: The file.
  ///   - isSeen: Whether the screens were seen just now, so that the menu comes at once.
  /// - Throws: When the person leaves, or no more will come.
  func show(
    _ household: Household,
    in file: String,
    isSeen: Bool = false
  ) throws(Departure) {
    var walk = self
    walk.opened = file
    var (interview, untold) = walk.interview(on: household, in: file)
    let mayGoOn = !isSeen && !untold.isEmpty
    let goesOn = mayGoOn ? try wantsToGoOn(household.name) : false
    var ending = Results.Ending.goOn
    if !goesOn {
      ending = try results(of: household, untold: untold, origin: .file(file), isSeen: isSeen)
    }
    if case .home = ending { return }
    if case .recorded(let file) = ending { return try showAgain(file) }
    try walk.correct(household, &interview, after: ending)
  }

  /// An interview that has come as far as a file, and what the plan of the file does not know.
  private func interview(
    on household: Household,
    in file: String
  ) -> (interview: Interview, untold: Untold) {
    let setting = InterviewSetting(world.figures, today: world.today, start: household.start)
    var interview = Interview(conversation, setting: setting)
    let parts = untold(in: file)
    let kept = AnswersDraft(world.files, of: file).kept
    if let kept, kept.isCurrent {
      interview.take(up: household, with: kept.answers)
    } else {
      interview.take(up: household, untold: parts, goingOnFrom: kept?.answers)
    }
    return (interview, kept == nil ? Untold(parts: parts) : interview.untold)
  }

  /// Lets the answers of a household from a file be corrected; each is kept at once.
  private func correct(
    _ household: Household,
    _ interview: inout Interview,
    after ending: Results.Ending
  ) throws(Departure) {
    let draft = AnswersDraft(world.files, of: opened)
    let earlier = draft.kept == nil ? nil : interview.answers
    let before = written
    interview.keep = { conversation.tellUnkept(unless: draft.keep($0)) }
    defer { interview.keep = { _ in } }
    do throws(Departure) {
      try correctAndKeep(household, &interview, after: ending)
    } catch {
      if error == .settled, written == before { draft.settle(earlier) }
      throw error
    }
    if written == before { draft.settle(earlier) }
  }

  private func correctAndKeep(
    _ household: Household,
    _ interview: inout Interview,
    after ending: Results.Ending
  ) throws(Departure) {
    try keepingAnswers(of: &interview, unless: household) { interview throws(Departure) in
      if case .goThrough = ending { try interview.askAll(fromLast: false) }
      if case .goOn = ending { try interview.goOn() }
      if case .changed(let changed, from: let before) = ending,
        try showChanged(changed, after: before, &interview) == .shown
      {
        return
      }
      guard try reviewAndShow(&interview) == .back, interview.draft.household != household
      else { return }
      _ = try Keeping(world, conversation, in: opened).offer(
        interview.draft.household,
        untold: interview.untold
      )
    }
  }

  /// What the household's file holds, and the journal that every change lengthens.
  private var written: [[UInt8]?] {
    guard let opened else { return [] }
    return [opened, HouseholdRecords(file: opened).journal].map { try? world.files.read($0) }
  }

  /// Goes on with a household as its file has it after months were recorded there.
  private func showAgain(_ file: String) throws(Departure) {
    let household: Household
    do throws(ProblemReport) {
      let open = try OpenRecords(reading: file, in: world)
      conversation.seen.note(file, Array(open.text.utf8))
      household = open.household
    } catch {
      _ = world.tell(error, asJSON: false)
      return
    }
    try show(household, in: file, isSeen: true)
  }

  /// What the family of a file has not told of yet.
  private func untold(in file: String) -> [UntoldPart] {
    guard let document = try? HouseholdSource(name: file).document(in: world) else { return [] }
    return document.household.isBare ? UntoldPart.allCases : document.untold
  }

  /// How the review of the answers ended.
  private enum Reviewed {
    /// The person went back from it.
    case back
    /// The results were seen.
    case shown
  }

  private func reviewAndShow(_ interview: inout Interview) throws(Departure) -> Reviewed {
    while try interview.review() {
      if try showChanged(interview.draft.household, &interview) == .shown { return .shown }
    }
    return .back
  }

  /// Shows the results of a household, and of each version of it that is taken up from there.
  ///
  /// - Returns: ``Reviewed/back`` when answers are to be corrected.
  private func showChanged(
    _ household: Household,
    after before: TakenUp? = nil,
    _ interview: inout Interview
  ) throws(Departure) -> Reviewed {
    var (household, before) = (household, before)
    while true {
      let ending = try results(
        of: household,
        untold: interview.untold,
        origin: .own(in: opened),
        after: before
      )
      switch ending {
      case .correct, .goThrough: return .back
      case .goOn:
        try interview.goOn()
        return .back
      case .home: return .shown
      case .recorded(let file):
        try showAgain(file)
        return .shown
      case .changed(let changed, from: let diagnosis):
        (household, before) = (changed, diagnosis)
        let untold = interview.untold.parts
        interview.take(up: changed, untold: untold, goingOnFrom: interview.answers)
      }
    }
  }

  /// Before a person leaves in the middle, asks whether answers that are not kept yet are to be.
  private func keepingAnswers(
    of interview: inout Interview,
    unless kept: Household? = nil,
    _ talk: (inout Interview) throws(Departure) -> Void
  ) throws(Departure) {
    do throws(Departure) {
      try talk(&interview)
    } catch {
      let household = interview.draft.household
      let untold = interview.untold
      guard error == .asked, !interview.answers.isEmpty, household != kept || untold.answers != nil
      else { throw error }
      if try Keeping(world, conversation, in: opened).offer(household, untold: untold) != nil {
        conversation.say([KeepingWords.goOnLater])
      }
      throw .settled
    }
  }
}

/// Holds the answers of a household without a file, so that no other window writes over them.
private struct Hold {
  private let draft: AnswersDraft
  private let lock: FileLock?

  /// Holds them where that is possible; nil when another window holds them.
  init?(_ draft: AnswersDraft) {
    self.draft = draft
    do throws(OpeningProblem) {
      lock = try draft.hold()
      if lock == nil { return nil }
    } catch {
      lock = nil
    }
  }

  /// Lets them go.
  func end() {
    if lock != nil { draft.letGo() }
  }
}
