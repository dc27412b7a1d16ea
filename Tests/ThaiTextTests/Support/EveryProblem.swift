import Engine
import HouseholdFile
import JSON5

/// At least one problem of every kind that the program can tell, with the text that a person wrote
/// wherever a problem carries one.
enum EveryProblem {
  /// The problems, with ordinary texts.
  static let ordinary = all(text: "ข้าว", number: "1500")

  /// The problems that carry `text` in place of words and `number` in place of numbers.
  static func all(text: String, number: String) -> [FileProblem] {
    spelling(text).map(FileProblem.init) + opening.map(FileProblem.init) + keys(text, number)
      + values(text, number) + contradictions(text) + extending(text)
  }

  private static let place = SourceSpan(
    start: SourcePosition(offset: 2, line: 1, column: 3),
    end: SourcePosition(offset: 3, line: 1, column: 4)
  )
  private static let opening: [OpeningProblem] = [
    .missing, .unreadable, .tooLarge(bytes: 104_857_600, limit: 16 << 20), .folder, .unwritable,
    .exists,
  ]

  private static func spelling(_ text: String) -> [JSON5Problem] {
    let scalar = text.unicodeScalars.first ?? "ก"
    var kinds: [JSON5ProblemKind] = [
      .invalidUTF8, .stringNotClosed, .badEscape(found: scalar), .loneSurrogate(0xD83C),
      .controlCharacter(7), .nestingTooDeep(limit: 64), .duplicateKey(key: text, first: place),
      .textAfterValue, .commentNotClosed, .missingComma, .missingColon,
      .fileTooLarge(bytes: 5_000_000, limit: 4_000_000), .emptyFile, .unquotedText(text),
      .unquotedText("True"), .tooManyMarks(limit: 30),
    ]
    for container in JSON5Container.allCases {
      kinds.append(.unexpectedEnd(open: container, since: place))
      kinds.append(.wrongBracket(open: container, since: place))
    }
    for found: Unicode.Scalar in [scalar, "“", "\u{0}", "\u{E48}"] {
      kinds += JSON5Expectation.allCases.map { .unexpectedCharacter(found: found, expected: $0) }
    }
    for number in ["007", "2569-12", "1e", "๑๒", "15%", "3,500", text] {
      kinds += JSON5NumberFlaw.allCases.map { .badNumber(text: number, flaw: $0) }
    }
    return kinds.map { JSON5Problem(kind: $0, span: place) }
  }

  private static func keys(_ text: String, _ number: String) -> [FileProblem] {
    let problems: [(KeyProblem, String)] = [
      (.missing(key: "due", kind: "bullet"), "debts[0].due"),
      (.missing(key: "name", kind: nil), "name"),
      (.missing(key: "from", kind: "holiday"), "offers[0].from"),
      (.missing(key: "from", kind: text), "offers[0].from"),
      (.unknown(key: text, nearest: nil), text), (.unknown(key: text, nearest: "cash"), text),
      (.unknown(key: text, nearest: "months"), "debts[0].\(text)"),
      (
        .ofAnotherKind(key: "minimum", thing: .debt, kind: "bullet", usedBy: ["revolving"]),
        "debts[0].minimum"
      ),
      (
        .ofAnotherKind(key: "debt", thing: .offer, kind: "sell", usedBy: ["due", "rate"]),
        "offers[0].debt"
      ),
      (.periodMissing(percent: number), "debts[0].rate"),
      (.periodMissing(percent: nil), "debts[0].rate.per"),
      (.oneOfMissing(keys: ["payment", "term"]), "debts[0]"),
      (.oneOfMissing(keys: ["minimumPercent", "minimum"]), "debts[0]"),
    ]
    return problems.map { FileProblem(.key($0), field: $1, item: text, span: place) }
  }

  private static func extending(_ text: String) -> [FileProblem] {
    let problems: [ExtendingProblem] = [
      .missing(file: text), .hasProblems(file: text), .circular(file: text),
    ]
    return problems.map { FileProblem(.extending($0), field: "extends", span: place) }
  }

  private static func contradictions(_ text: String) -> [FileProblem] {
    let (early, late) = (YearMonth(year: 2027, month: 1), YearMonth(year: 2028, month: 1))
    var problems: [(Contradiction, String)] = [
      (.untilBeforeFrom(from: late, until: early), "incomes[0].until"),
      (
        .remainingExceedsWhole(remaining: 36, whole: 20, wholeKey: "installments"),
        "debts[0].remaining"
      ),
      (
        .remainingExceedsWhole(remaining: 36, whole: 20, wholeKey: "days"), "debts[0].remainingDays"
      ),
      (.bothGiven(first: "payment", second: "term"), "debts[0].term"),
      (
        .overdueExceedsOwed(overdue: Money(satang: 500_050), owed: Money(satang: 300_025)),
        "debts[0].overdue"
      ),
      (.rateStepsOutOfOrder(previous: late, found: early), "debts[0].rate[2]"),
      (.partnerMissing(given: "received", missing: "days"), "debts[0].received"),
      (.partnerMissing(given: "days", missing: "received"), "debts[0].days"),
      (.turnsOutOfOrder(previous: late, found: early), "scenario.turns[1].month"),
      (.turnBeforeStart(start: late, found: early), "scenario.turns[0].month"),
      (.turnAfterEnd(end: early, found: late), "scenario.turns[0].month"),
      (
        .loanDueBeforeTurn(turn: late, found: early),
        "scenario.turns[0].choices[0].actions[0].loan.due"
      ),
    ]
    for thing in NamedThing.allCases {
      problems.append((.nameDoubled(thing, name: text, firstLine: 3), "debts[1].name"))
      problems.append((.referenceUnknown(thing, name: text, nearest: nil), "offers[0].debt"))
      problems.append((.referenceUnknown(thing, name: text, nearest: text), "offers[0].from[0]"))
    }
    for way in Prepayment.allCases {
      problems.append(
        (.prepaymentNotPossible(way, kind: "flat", possible: [.close, .none]), "debts[0].prepay")
      )
    }
    return problems.map { FileProblem(.contradiction($0), field: $1, item: text, span: place) }
  }
}
