import Engine
import Testing

@testable import Advisor

@Suite("Arguments") struct ArgumentsTests {
  private let flags: [Flag] = [.strategy, .months, .received, .times, .flat, .flows]

  private func read(_ line: String) throws -> Arguments {
    try Arguments(line.split(separator: " ").map(String.init), flags: flags)
  }

  @Test func `a value stands behind its flag or after an equals sign`() throws {
    for line in ["--times 3 a", "a --times=3", "--times 2 a --times 3"] {
      let arguments = try read(line)
      #expect(arguments.count(.times) == 3)
      #expect(arguments.operands == ["a"])
    }
  }

  @Test func `a flag may be given again and again`() throws {
    #expect(try read("--flows a --flows=b").texts(.flows) == ["a", "b"])
    #expect(try read("").texts(.flows).isEmpty)
  }

  @Test func `all that follows two dashes is no flag, and one dash never is`() throws {
    #expect(try read("- --months -- --times -x").operands == ["-", "--times", "-x"])
  }

  @Test func `a flag that was not given has no value`() throws {
    let arguments = try read("")
    #expect(!arguments.has(.months))
    #expect(arguments.text(.flows) == nil && arguments.amount(.received) == nil)
  }

  @Test func `amounts are read as people write them`() throws {
    #expect(try read("--received ๙,๐๐๐.๕๐").amount(.received)?.satang == 900_050)
    #expect(try read("--flat 1.2").percent(.flat) == 12_000)
  }

  @Test(arguments: [
    ("--moths", UsageProblem.flagUnknown(word: "--moths", nearest: "--months")),
    ("--times", .valueMissing(flag: "--times")),
    ("--times --months", .valueMissing(flag: "--times")),
    ("--flows=", .valueMissing(flag: "--flows")),
    ("--months=1", .valueNotTaken(flag: "--months")),
    ("--times 1.5", .countUnreadable(flag: "--times", word: "1.5", range: 1...1_000_000)),
    ("--times 0", .countUnreadable(flag: "--times", word: "0", range: 1...1_000_000)),
    ("--received 1e3", .amountUnreadable(flag: "--received", word: "1e3")),
    ("--received -1", .amountUnreadable(flag: "--received", word: "-1")),
    ("--flat -1", .percentUnreadable(flag: "--flat", word: "-1")),
    ("-x", .flagUnknown(word: "-x", nearest: nil)),
  ])
  func `what cannot be understood is told with what it is about`(
    line: String,
    problem: UsageProblem
  ) {
    #expect(throws: problem) { try read(line) }
  }

  @Test func `help has a short form`() throws {
    #expect(try Arguments(["-h"], flags: [.help]).has(.help))
  }

  @Test func `one operand is asked for and no more`() throws {
    #expect(try read("a").onlyOperand() == "a")
    #expect(throws: UsageProblem.operandMissing) { try read("").onlyOperand() }
    #expect(throws: UsageProblem.operandTooMuch(word: "b")) { try read("a b").onlyOperand() }
  }
}
