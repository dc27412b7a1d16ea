import JSON5
import Engine
import HouseholdFile
import Testing

@Suite("Household file") struct HouseholdFileTests {
  @Test func `all problems are told in one reading, first line first`() {
    let text = """
      {
        plodnee: 1,
        nmae: "ก",
        cash: -1,
        incomes: [{ name: "ขายข้าว", amount: "62000" }],
        debts: [
          { name: "ธ.ก.ส.", lender: "baac", kind: "bullet", balance: 1,
            rate: 6, due: "2570-13" },
        ],
        horizon: 0,
      }
      """
    let problems = fileProblems(text)
    #expect(
      problems.map { "\($0.code) \($0.span?.start.line ?? 0) \($0.field)" } == [
        "S101 1 name", "S102 3 nmae", "S203 4 cash", "S202 5 incomes[0].amount",
        "S104 8 debts[0].rate", "S212 8 debts[0].due", "S209 10 horizon",
      ]
    )
  }

  @Test func `what stands on the line of a slip of spelling is not judged`() {
    #expect(fileProblems("{ plodnee: 1 name: -1 }").map(\.code) == ["J113"])
    #expect(fileProblems(file("incomes: [{ name: 'ก', amount: 6% }]")).map(\.code) == ["J108"])
  }

  @Test func `a slip of spelling hides nothing that stands on other lines`() {
    let text = """
      {
        plodnee: 1, name: "ก"
        cash: -1,
        incomes: [{ name: "ขายข้าว", amont: 62000 }],
        debts: [
          { name: "เถ้าแก่", lender: "informal", kind: "interestOnly", balance: 1,
            rate: { percent: 5, per: "mounth" },
          { name: "ธ.ก.ส.", lender: "bac" },
        ],
      }
      """
    #expect(
      fileProblems(text).map { "\($0.code) \($0.span?.start.line ?? 0)" } == [
        "J113 2", "S203 3", "S101 4", "S102 4", "S217 7", "J102 8",
      ]
    )
  }

  @Test func `where a part may have been lost nothing else is told`() {
    let text = "{ plodnee: 1, name: 'ก,\n cash: -1,\n horizon: 0 }"
    #expect(fileProblems(text).map(\.code) == ["J104"])
    #expect(fileProblems("{ plodnee: 1 name: 'ก',\n cash: -1,").map(\.code) == ["J113", "J103"])
  }

  @Test func `of much that is wrong beside slips of spelling a few things are told`() {
    let incomes = (0..<9).map { _ in "\n{ name: 'ก', amount: -1 }" }.joined(separator: ",")
    let codes = fileProblems("{ plodnee: 1 name: 'ก', incomes: [\(incomes)] }").map(\.code)
    #expect(codes == ["J113"] + Array(repeating: "S203", count: 5))
  }

  @Test func `a file with problems gives no household`() {
    guard case .problems(let problems, id: nil) = reading(file("cash: -1")) else {
      Issue.record("it was read")
      return
    }
    #expect(problems.count == 1)
  }

  @Test func `a plan without a start begins in the month of today`() throws {
    let text = Array(file().utf8)
    let month = YearMonth(year: 2031, month: 5)
    guard case .clean(let document) = HouseholdFile.read(text, today: month) else {
      Issue.record("it was not read")
      return
    }
    #expect(document.household.start == month)
  }

  @Test func `JSON with a byte-order mark and Windows line ends is read too`() throws {
    let json = "\u{FEFF}{\r\n  \"plodnee\": 1,\r\n  \"name\": \"บ้าน\"\r\n}\r\n"
    #expect(try document(json).household.name == "บ้าน")
  }

  @Test func `no more than a hundred problems are told`() {
    let incomes = (0..<150).map { _ in "{ name: 'ก', amount: -1 }" }.joined(separator: ",")
    #expect(fileProblems(file("incomes: [\(incomes)]")).count == HouseholdFile.problemLimit)
  }
}
