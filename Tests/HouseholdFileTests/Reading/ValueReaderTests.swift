import HouseholdFile
import Testing

@Suite("Value reader") struct ValueReaderTests {
  @Test func `a value deep inside an item is told with the item's name`() {
    let members = """
      \(debtList(plainDebt)), offers: [{ name: 'กู้กลุ่ม', kind: 'refinance', from: ['ก', 'ไม่มี'],
        into: { lender: 'savingsGroup', rate: { percent: -1, per: 'month' }, term: 24 } }]
      """
    let problems = fileProblems(file(members))
    #expect(problems.map(\.field) == ["offers[0].from[1]", "offers[0].into.rate.percent"])
    #expect(problems.map(\.item) == ["กู้กลุ่ม", "กู้กลุ่ม"])
  }

  @Test func `a name that is no text gives an item no name`() {
    let problems = fileProblems(file("assets: [{ name: 5, value: -1 }]"))
    #expect(problems.map(\.item) == [nil, nil])
  }
}
