import Engine
import HouseholdFile
import JSON5

extension EveryProblem {
  /// Problems of single values.
  static func values(_ text: String, _ number: String) -> [FileProblem] {
    let start = SourcePosition(offset: 2, line: 1, column: 3)
    let place = SourceSpan(start: start, end: start)
    return (shapes(text, number) + numbers(number) + monthsAndLists(text) + words(text)).map {
      FileProblem(.value($0), field: $1, item: text, span: place)
    }
  }

  private typealias Found = (ValueProblem, String)

  private static func shapes(_ text: String, _ number: String) -> [Found] {
    let found: [FoundValue] = [
      .nothing, .flag(true), .flag(false), .number(number), .text(text), .list, .object,
    ]
    let fields: [ExpectedValue: String] = [
      .amount: "debts[0].payment", .percent: "debts[0].penalty", .count: "horizon",
      .share: "incomes[0].risk.spread", .text: "incomes[1].name", .choice: "debts[0].lender",
      .month: "offers[0].from", .flag: "expenses[0].essential", .list: "debts", .object: "debts[3]",
      .rate: "debts[0].rate",
    ]
    return ExpectedValue.allCases.flatMap { expected in
      found.map { (.wrongShape(expected: expected, found: $0), fields[expected] ?? "") }
    } + [(.wrongShape(expected: .object, found: .list), "")]
  }

  private static func numbers(_ number: String) -> [Found] {
    [
      (.numberInQuotes(text: number, number: "1500"), "debts[0].payment"),
      (.negativeAmount(text: "-" + number), "debts[0].payment"),
      (.negativeAmount(text: "-1e99"), "cash"),
      (.tooManyDecimals(text: "1500.255", allowed: 2), "cash"),
      (.tooManyDecimals(text: "12.5", allowed: 0), "horizon"),
      (.tooManyDecimals(text: "1e-9", allowed: 4), "debts[0].rate.percent"),
      (.amountTooLarge(text: number), "assets[0].value"), (.notFinite(text: "NaN"), "cash"),
      (.percentOutOfRange(text: number, range: 0...1_000_000), "savings[0].dividend"),
      (.percentOutOfRange(text: "-60", range: -500_000...500_000), "incomes[0].growth"),
      (.rateTooHigh(text: number, period: .month, mostPPM: 3_041_666), "debts[0].rate.percent"),
      (
        .rateTooHigh(text: number, period: .year, mostPPM: 36_500_000),
        "offers[0].into.rate.percent"
      ),
      (.countOutOfRange(text: "0", range: 1...600), "debts[0].term"),
      (.countOutOfRange(text: number, range: 1...18_250), "debts[0].days"),
      (.countOutOfRange(text: "13", range: 1...12), "incomes[0].months[2]"),
      (.countOutOfRange(text: "13", range: 1...12), "savings[0].dividendMonth"),
      (.countOutOfRange(text: "101", range: 0...100), "people.elders"),
      (.shareOutOfRange(text: number), "incomes[0].risk.failure"),
    ]
  }

  private static func monthsAndLists(_ text: String) -> [Found] {
    [
      (.monthUnreadable(text: text), "debts[0].due"), (.monthUnreadable(text: "ธันวา 69"), "start"),
      (.monthUnreadable(text: "3/2570"), "offers[0].from"),
      (.monthNumberOutOfRange(text: "2569-13"), "start"),
      (.yearOutOfRange(text: "1569-01"), "start"),
      (.monthRepeated(12), "expenses[0].months"), (.listEmpty, "debts[0].months"),
      (.listEmpty, "debts[0].rate"), (.listEmpty, "offers[0].from"),
      (.listTooLong(count: 10_000, limit: 60), "debts"),
      (.listTooShort(count: 1, least: 2), "scenario.turns[0].choices"),
      (.listTooLong(count: 201, limit: 200), "scenario.questions"),
      (.listTooLong(count: 201, limit: 200), "incomes[0].months"),
    ]
  }

  private static func words(_ text: String) -> [Found] {
    let lenders = ["baac", "villageFund", "savingsGroup", "bank", "informal"]
    return [
      (.choiceUnknown(text: text, nearest: nil, known: lenders), "debts[0].lender"),
      (.choiceUnknown(text: "ธ.ก.ส.", nearest: nil, known: lenders), "debts[0].lender"),
      (
        .choiceUnknown(text: text, nearest: "month", known: ["year", "month", "day"]),
        "debts[0].rate.per"
      ),
      (
        .choiceUnknown(text: text, nearest: nil, known: ["accrues", "waived"]),
        "debts[0].holiday.interest"
      ),
      (.textEmpty, "name"), (.textEmpty, "incomes[1].name"), (.textEmpty, "scenario.summary"),
      (.textTooLong(text: text, limit: 100), "incomes[1].name"),
      (.textTooLong(text: text, limit: 2_000), "scenario.summary"),
      (.invisibleCharacters(text: text), "name"), (.invisibleCharacters(text: "\u{7}…"), "id"),
      (.otherVersion(text: text), "plodnee"),
    ]
  }
}
