import Engine
import HouseholdFile
import JSON5
import Testing

@Suite("Hostile files") struct HostileFilesTests {
  private let plain = plainDebt

  @Test func `ten thousand debts are one problem`() {
    let debts = (0..<10_000).map { "{ name: '\($0)', lender: 'other', \(plain) }" }
    #expect(
      valueProblem("debts: [\(debts.joined(separator: ","))]")
        == .listTooLong(count: 10_000, limit: 60)
    )
  }

  @Test func `ten thousand keys of a household are told up to the limit`() {
    let keys = (0..<10_000).map { "k\($0): 1" }.joined(separator: ",")
    #expect(fileProblems(file(keys)).count == HouseholdFile.problemLimit)
  }

  @Test func `nesting without end is one problem of spelling`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(fileProblems(file("incomes: \(deep)")).map(\.code) == ["J109"])
  }

  @Test func `nesting as deep as is read is one problem of shape`() {
    let (open, close) = (String(repeating: "[", count: 62), String(repeating: "]", count: 62))
    #expect(summary("incomes: \(open)\(close)") == ["S201 incomes[0]"])
  }

  @Test func `a file beyond four million bytes is refused unread`() {
    let spaces = [UInt8](repeating: 0x20, count: 4_000_001)
    guard case .problems(let problems, id: nil) = HouseholdFile.read(spaces, today: today) else {
      Issue.record("it was read")
      return
    }
    #expect(problems.map(\.code) == ["J114"])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x7B, 0x00], [0x7B, 0x22, 0xA1, 0xD2, 0x22, 0x7D], [0xC0, 0x80],
      [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE0, 0xB8],
    ] as [[UInt8]]
  )
  func `bytes that are no UTF-8 are told, whatever else they are`(bytes: [UInt8]) {
    guard case .problems(let problems, id: nil) = HouseholdFile.read(bytes, today: today) else {
      Issue.record("it was read")
      return
    }
    #expect(problems.contains { $0.code == "J101" })
  }

  @Test func `half of a surrogate pair never becomes a name`() {
    #expect(fileProblems(#"{ plodnee: 1, name: "\uD83C" }"#).map(\.code) == ["J106"])
    #expect(fileProblems(#"{ plodnee: 1, name: "\uDF3E\uD83C" }"#).map(\.code) == ["J106", "J106"])
  }

  @Test(arguments: [
    "\\u0000", "\\u001b[2J", "\\u202e", "\\u200b", "\\x07", "\\b", "\\ufeff", "\\u2028",
  ])
  func `a name with escaped characters that act unseen is told`(escape: String) {
    #expect(fileProblems("{ plodnee: 1, name: \"ก\(escape)\" }").map(\.code) == ["S220"])
  }

  @Test func `an escaped line end in a key is a key that is not known`() {
    #expect(fileProblems(file("\"ca\\nsh\": 1")).map(\.code) == ["S102"])
  }

  @Test func `a key from another language's objects means nothing`() {
    #expect(
      summary("__proto__: {}, constructor: 1, toString: 2") == [
        "S102 __proto__", "S102 constructor", "S102 toString",
      ]
    )
  }

  @Test func `the same key twice never hides the first`() {
    #expect(fileProblems(file("cash: 1, cash: 2")).map(\.code) == ["J110"])
    #expect(fileProblems(file("cash: 1, \"c\\u0061sh\": 2")).map(\.code) == ["J110"])
  }

  @Test func `numbers at the edge of a machine word are told, never wrapped`() {
    let numbers = ["9223372036854775807", "-9223372036854775808", "92233720368547758.07", "1e18"]
    for number in numbers {
      #expect(summary("cash: \(number)").count == 1, "\(number)")
      #expect(summary("horizon: \(number)").count == 1, "\(number)")
    }
  }

  @Test(arguments: 0..<20)
  func `a file with bytes changed at random is read or told, in order and within itself`(
    seed: UInt64
  ) {
    var bytes = Array(HouseholdFile.write(RandomHousehold.household(seed: seed)).utf8)
    for round in 0..<100 {
      bytes[Int(truncatingIfNeeded: seed &* 7_919 &+ UInt64(round) &* 104_729) % bytes.count] ^=
        1 << (round % 8)
      guard case .problems(let problems, _) = HouseholdFile.read(bytes, today: today) else {
        continue
      }
      let starts = problems.compactMap(\.span?.start.offset)
      #expect(starts == starts.sorted() && (1...100).contains(problems.count))
      #expect(starts.allSatisfy { (0...bytes.count).contains($0) })
    }
  }
}
