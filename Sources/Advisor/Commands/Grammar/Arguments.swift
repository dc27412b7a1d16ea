import Engine
import JSON5
import ThaiText

/// What stands after a command's name, sorted into flags and operands.
struct Arguments: Hashable, Sendable {
  /// What the command works on, in order; may be empty.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Sorts words; of a flag that is given twice the last counts, unless all are asked for.
  ///
  /// - Parameters:
  ///   - words: `--flag value`, `--flag=value` and operands in any order; all that follows `--`
  ///     are operands, and so is `-`.
  ///   - flags: The flags that may be given.
  /// - Throws: What cannot be understood.
  init(_ words: some Sequence<String>, flags: [Flag]) throws(UsageProblem) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      } else if word.hasPrefix("-"), word != "-" {
        try take(word == "-h" ? "--help" : word, followedBy: &rest, flags: flags)
      } else {
        operands.append(word)
      }
    }
  }

  private mutating func take(
    _ word: String,
    followedBy rest: inout ArraySlice<String>,
    flags: [Flag]
  ) throws(UsageProblem) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let flag = flags.first(where: { $0.typed == parts[0] }) else {
      let nearest = Spelling.nearest(to: String(parts[0]), among: flags.map(\.typed))
      throw .flagUnknown(word: String(parts[0]), nearest: nearest)
    }
    if flag.value == .none {
      guard parts.count == 1 else { throw .valueNotTaken(flag: flag.typed) }
      values[flag.name, default: []].append("")
    } else if parts.count == 2 {
      values[flag.name, default: []].append(try flag.checked(String(parts[1])))
    } else {
      guard let value = rest.popFirst(), !value.hasPrefix("--") else {
        throw .valueMissing(flag: flag.typed)
      }
      values[flag.name, default: []].append(try flag.checked(value))
    }
  }

  /// Whether a flag was given.
  func has(_ flag: Flag) -> Bool { values[flag.name] != nil }

  /// The month that follows a flag; nil without the flag.
  ///
  /// - Throws: That what follows is no month.
  func month(_ flag: Flag) throws(UsageProblem) -> YearMonth? {
    guard let word = text(flag) else { return nil }
    guard let month = YearMonth(typed: word) else {
      throw .choiceUnknown(flag: flag.typed, word: word, nearest: nil, known: ["2569-12"])
    }
    return month
  }

  /// What stands after a flag; nil when it was not given.
  func text(_ flag: Flag) -> String? { values[flag.name]?.last }

  /// What stands after a flag each time it was given, in order; empty when it was not given.
  func texts(_ flag: Flag) -> [String] { values[flag.name] ?? [] }

  /// The whole number after a flag; nil when it was not given.
  func count(_ flag: Flag) -> Int? { text(flag).flatMap { Int($0) } }

  /// The amount of money after a flag; nil when it was not given.
  func amount(_ flag: Flag) -> Money? {
    text(flag).flatMap(ThaiNumber.readNumber).map(Money.init(satang:))
  }

  /// The percentage after a flag, in ten thousandths; nil when it was not given.
  func percent(_ flag: Flag) -> Int? {
    text(flag).flatMap(ThaiNumber.readDecimal).map { Int(($0 * 10_000).rounded()) }
  }

  /// The choice after a flag; nil when it was not given.
  func choice<Choice: RawRepresentable<String>>(_ flag: Flag) -> Choice? {
    text(flag).flatMap(Choice.init(rawValue:))
  }

  /// Refuses flags that cannot stand beside another one.
  func refuse(_ flags: [Flag], beside other: Flag) throws(UsageProblem) {
    if let flag = flags.first(where: has) { throw .flagsClash(other.typed, flag.typed) }
  }

  /// Which of some flags were not given.
  func missing(of flags: [Flag]) -> UsageProblem {
    .flagsMissing(flags.filter { !has($0) }.map(\.typed))
  }

  /// The one thing that the command works on.
  func onlyOperand() throws(UsageProblem) -> String {
    guard let first = operands.first else { throw .operandMissing }
    try expectOperands(atMost: 1)
    return first
  }

  /// The one word of a few that the command works on.
  func onlyChoice<Choice: RawRepresentable<String> & CaseIterable>() throws(UsageProblem) -> Choice
  {
    let word = try onlyOperand()
    guard let choice = Choice(rawValue: word) else {
      let known = Choice.allCases.map(\.rawValue)
      throw .operandUnknown(
        word: word,
        nearest: Spelling.nearest(to: word, among: known),
        known: known
      )
    }
    return choice
  }

  /// Refuses more operands than so many.
  func expectOperands(atMost count: Int) throws(UsageProblem) {
    if operands.count > count { throw .operandTooMuch(word: operands[count]) }
  }
}

extension Flag {
  /// A value that may stand after the flag, digits in Thai or not.
  fileprivate func checked(_ word: String) throws(UsageProblem) -> String {
    switch value {
    case .choice(let known):
      guard known.contains(word) else {
        let nearest = Spelling.nearest(to: word, among: known)
        throw .choiceUnknown(flag: typed, word: word, nearest: nearest, known: known)
      }
    case .count(let range):
      guard let number = Int(word), range.contains(number) else {
        throw .countUnreadable(flag: typed, word: word, range: range)
      }
    case .amount:
      guard let satang = ThaiNumber.readNumber(word), 0...Money.limit.satang ~= satang else {
        throw .amountUnreadable(flag: typed, word: word)
      }
    case .percent:
      guard let percent = ThaiNumber.readDecimal(word), 0...3_650 ~= percent else {
        throw .percentUnreadable(flag: typed, word: word)
      }
    case .none, .file, .folder, .text:
      guard !word.isEmpty else { throw .valueMissing(flag: typed) }
    }
    return word
  }
}
