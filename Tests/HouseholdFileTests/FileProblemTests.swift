import HouseholdFile
import JSON5
import Testing

@Suite("File problem") struct FileProblemTests {
  @Test func `a problem of an item carries the item's name and the place of the value`() throws {
    let text = file("incomes: [{ name: 'ขายข้าว', amount: 1 }, { name: 'รับจ้าง', amount: -1 }]")
    let problem = try #require(fileProblems(text).first)
    #expect(problem.item == "รับจ้าง" && problem.field == "incomes[1].amount")
    let span = try #require(problem.span)
    let bytes = Array(text.utf8)[span.start.offset..<span.end.offset]
    #expect(String(decoding: bytes, as: UTF8.self) == "-1")
  }

  @Test func `a problem of the file itself has no item`() {
    #expect(fileProblems(file("cash: -1")).map(\.item) == [nil])
  }

  @Test func `a name of any length is kept short in a problem`() throws {
    let name = String(repeating: "ก", count: 5_000)
    let problems = fileProblems(
      file(
        "debts: [{ name: '\(name)', lender: 'other', kind: 'installment', balance: 1, rate: { percent: 1, per: 'year' } }]"
      )
    )
    #expect(problems.map(\.code) == ["S105", "S219"])
    #expect(problems.allSatisfy { ($0.item?.count ?? 0) <= 61 })
  }

  @Test func `problems of spelling and of opening keep their own codes`() {
    #expect(fileProblems("").map(\.code) == ["J115"])
    #expect(FileProblem(.folder).code == "F104")
    #expect(FileProblem(.folder).span == nil)
  }
}
