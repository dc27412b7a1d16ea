import JSON5

/// Every command, in the order in which help lists them.
enum CommandCatalogue {
  static let forms: [CommandForm] = [
    .plan, .report, .checkIn, .progress, .undo, .export, .erase, .rate,
    .lessonList, .lessonShow, .lessonQuiz, .lessonFor,
    .lessonTest, .lessonSheet, .lessonChange, .lessonNew, .lessonCheck, .lessonPreview,
    .scenarioList, .scenarioShow, .scenarioNew, .scenarioCheck, .scenarioPlay,
    .workshopTemplate, .workshopCheck, .workshopMap, .workshopTable,
    .workshopReport, .workshopHandouts, .workshopAgenda,
    .batch, .schema, .completion, .help, .version,
  ]

  /// A command's form and the words after its name.
  typealias Match = (form: CommandForm, rest: [String])

  /// The command that words ask for.
  ///
  /// A name of two words may be cut to its first one, which then stands for the first command of
  /// that name: `lesson` is `lesson list`.
  ///
  /// - Parameter words: Flags may stand before the name; may be empty.
  /// - Returns: The command, with all words but its name.
  /// - Throws: That there is no such command.
  static func match(_ words: [String]) throws(UsageProblem) -> Match {
    let start = startOfName(in: words)
    let leading = Array(words[..<start])
    let named = words[start...]
    guard let first = named.first else { return matchFlagsAlone(words) }
    let group = forms.filter { $0.firstWord == first }
    if let form = group.first(where: { named.starts(with: $0.nameWords) }) {
      return (form, leading + Array(named.dropFirst(form.nameWords.count)))
    }
    if let form = group.first, named.dropFirst().first.map({ $0.hasPrefix("-") }) ?? true {
      return (form, leading + Array(named.dropFirst()))
    }
    throw unknown(named, group: group)
  }

  /// Flags without a command, or nothing at all.
  private static func matchFlagsAlone(_ words: [String]) -> Match {
    if words.contains("--version") { return (.version, words.filter { $0 != "--version" }) }
    return (.walkThrough, words)
  }

  /// Where the command's name begins: after flags and what belongs to them.
  private static func startOfName(in words: [String]) -> Int {
    var index = 0
    while index < words.count, words[index].hasPrefix("-") {
      let flag = Flag.everywhere.first { $0.typed == words[index] }
      index += flag.map { $0.value == .none ? 1 : 2 } ?? 1
    }
    return min(index, words.count)
  }

  private static func unknown(_ words: ArraySlice<String>, group: [CommandForm]) -> UsageProblem {
    let count = group.isEmpty ? 1 : 2
    let typed = words.prefix(count).joined(separator: " ")
    let known = group.isEmpty ? forms.map(\.firstWord) : group.map(\.name)
    return .commandUnknown(word: typed, nearest: Spelling.nearest(to: typed, among: known))
  }
}

extension CommandForm {
  /// The words of the name, one or two.
  var nameWords: [String] { name.split(separator: " ").map(String.init) }
  /// The first word of the name.
  var firstWord: String { nameWords[0] }
}
