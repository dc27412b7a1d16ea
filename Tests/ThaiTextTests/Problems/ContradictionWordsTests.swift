import HouseholdFile
import Testing

@testable import ThaiText

@Suite("Contradiction words") struct ContradictionWordsTests {
  private let debt =
    "{ name: 'เถ้าแก่', lender: 'informal', kind: 'interestOnly', balance: 1, rate: { percent: 5, per: 'month' } }"

  private func words(_ members: String) throws -> ProblemText {
    let problems = HouseholdFile.problems(of: "{ plodnee: 1, name: 'ก', \(members) }")
    return ProblemText(try #require(problems.first), file: nil, source: nil)
  }

  @Test func `months that were exchanged are exchanged back`() throws {
    let text = try words("incomes: [{ name: 'ข', amount: 1, from: '2570-12', until: '2570-03' }]")
    #expect(text.example == "from: \"2570-03\", until: \"2570-12\"")
  }

  @Test func `a name nearly right is told as it should be, in the form of its field`() throws {
    let one = "debts: [\(debt)], offers: [{ name: 'ข', kind: 'due', debt: 'เถ้าแก', month: 12 }]"
    #expect(try words(one).example == "debt: \"เถ้าแก่\"")
    let several =
      "debts: [\(debt)], offers: [{ name: 'ข', kind: 'refinance', from: ['เถ้าแก'], "
      + "into: { lender: 'bank', rate: { percent: 1, per: 'year' }, term: 12 } }]"
    #expect(try words(several).example == "from: [\"เถ้าแก่\"]")
  }

  @Test func `an amount is written as the file needs it, satang only when there are any`() throws {
    let text = try words(
      "debts: [\(debt.replacing("balance: 1", with: "balance: 3000.5, overdue: 5000"))]"
    )
    #expect(text.example == "overdue: 3000.5")
    #expect(text.what == "“เถ้าแก่” ค้างจ่าย 5,000 บาท มากกว่าหนี้ทั้งก้อน 3,000.50 บาท")
  }
}
