import Engine
import HouseholdFile
import Testing

@Suite("Value problem code") struct ValueProblemCodeTests {
  @Test func `every kind of value problem has a code of its own, in order`() {
    let problems: [ValueProblem] = [
      .wrongShape(expected: .amount, found: .nothing), .numberInQuotes(text: "1", number: "1"),
      .negativeAmount(text: ""), .tooManyDecimals(text: "", allowed: 2), .amountTooLarge(text: ""),
      .notFinite(text: ""), .percentOutOfRange(text: "", range: 0...1),
      .rateTooHigh(text: "", period: .day, mostPPM: 1), .countOutOfRange(text: "", range: 0...1),
      .shareOutOfRange(text: ""), .monthUnreadable(text: ""), .monthNumberOutOfRange(text: ""),
      .yearOutOfRange(text: ""), .monthRepeated(1), .listEmpty, .listTooLong(count: 2, limit: 1),
      .choiceUnknown(text: "", nearest: nil, known: []), .textEmpty,
      .textTooLong(text: "", limit: 1),
      .invisibleCharacters(text: ""), .otherVersion(text: ""), .listTooShort(count: 1, least: 2),
    ]
    #expect(problems.map(\.code.rawValue) == (201...222).map { "S\($0)" })
  }
}
