import ThaiText

extension UsageProblem {
  /// What the problem says in Thai, one line a part: what is the matter, then what to type.
  func text(of form: CommandForm?) -> [String] {
    if case .nameUnknown(_, _, let list) = self {
      return [what(in: form), UsageWords.seeList("plodnee \(list)")]
    }
    let command = form.map { $0.name.isEmpty ? "" : " " + $0.name } ?? ""
    return [what(in: form), UsageWords.seeHelp("plodnee\(command) --help")]
  }

  private func what(in form: CommandForm?) -> String {
    switch self {
    case .commandUnknown(let word, let nearest):
      UsageWords.commandUnknown(word, nearest: nearest.map { "plodnee " + $0 })
    case .flagUnknown(let word, let nearest): UsageWords.flagUnknown(word, nearest: nearest)
    case .valueMissing(let flag): UsageWords.valueMissing(flag)
    case .valueNotTaken(let flag): UsageWords.valueNotTaken(flag)
    case .choiceUnknown(let flag, let word, let nearest, let known):
      UsageWords.choiceUnknown(flag, word, nearest: nearest, known: known)
    case .countUnreadable(let flag, let word, let range):
      UsageWords.countUnreadable(flag, word, range: range)
    case .amountUnreadable(let flag, let word): UsageWords.amountUnreadable(flag, word)
    case .namedAmountUnreadable(let flag, let word): UsageWords.namedAmountUnreadable(flag, word)
    case .percentUnreadable(let flag, let word): UsageWords.percentUnreadable(flag, word)
    case .nameUnknown(let word, let nearest, _): UsageWords.nameUnknown(word, nearest: nearest)
    case .operandUnknown(let word, let nearest, let known):
      UsageWords.operandUnknown(word, nearest: nearest, known: known)
    case .operandMissing: UsageWords.operandMissing(form?.words.operand ?? "")
    case .operandTooMuch(let word): UsageWords.operandTooMuch(word)
    case .flagsMissing(let flags): UsageWords.flagsMissing(flags)
    case .flagsClash(let first, let second): UsageWords.flagsClash(first, second)
    case .changeUnreadable(let word, let problem): UsageWords.changeUnreadable(word, problem)
    }
  }

  /// The short, lasting name of this kind.
  var code: CommandProblemCode {
    switch self {
    case .commandUnknown: .commandUnknown
    case .flagUnknown: .flagUnknown
    case .valueMissing: .valueMissing
    case .valueNotTaken: .valueNotTaken
    case .choiceUnknown: .choiceUnknown
    case .countUnreadable: .countUnreadable
    case .amountUnreadable, .namedAmountUnreadable: .amountUnreadable
    case .percentUnreadable: .percentUnreadable
    case .nameUnknown: .nameUnknown
    case .operandUnknown: .operandUnknown
    case .operandMissing: .operandMissing
    case .operandTooMuch: .operandTooMuch
    case .flagsMissing: .flagsMissing
    case .flagsClash: .flagsClash
    case .changeUnreadable: .changeUnreadable
    }
  }
}
