import HouseholdFile
import Testing

@testable import ThaiText

@Suite("Key words") struct KeyWordsTests {
  private func words(_ members: String) throws -> ProblemText {
    let problems = HouseholdFile.problems(of: "{ plodnee: 1, name: 'ก', \(members) }")
    return ProblemText(try #require(problems.first), file: nil, source: nil)
  }

  @Test func `a slip is told with the key that was meant`() throws {
    let text = try words("incomes: [{ name: 'ขายข้าว', amount: 1, mounths: [11] }]")
    #expect(text.mend == "ถ้าหมายถึงเดือนที่ได้เงิน ให้เขียนชื่อช่องว่า months เช่น")
    #expect(text.example == "months: [11]")
  }

  @Test func `a Thai name in place of a key is told with the key`() throws {
    #expect(try words("เงินสดในบ้าน: 5").example == "cash: 3500")
  }

  @Test func `a key that nothing resembles may become a note`() throws {
    #expect(try words("หมายเหตุ: 5").example == "// หมายเหตุ: …")
  }

  @Test func `a rate keeps its own number in the example`() throws {
    let text = try words(
      "debts: [{ name: 'ก', lender: 'informal', kind: 'interestOnly', balance: 1, rate: 3.5 }]"
    )
    #expect(text.example == "rate: { percent: 3.5, per: \"month\" }")
  }

  @Test func `the first month of a payment holiday is no list of debts`() throws {
    let debt =
      "debts: [{ name: 'ก', lender: 'shop', kind: 'interestOnly', balance: 1, rate: { percent: 1, per: 'year' } }]"
    func offer(_ kind: String) throws -> String {
      try words(
        "\(debt), offers: [{ name: 'ข', kind: '\(kind)', debt: 'ก', until: '2570-01', into: 1 }]"
      ).example
    }
    #expect(try offer("holiday") == "from: \"2570-01\"")
    #expect(try offer("refinance") == "from: [\"เถ้าแก่\"]")
  }
}
