import Engine
import HouseholdFile
import Testing

@Suite("Table kind") struct TableKindTests {
  @Test func `the kinds of debts and savings are kinds of the file`() {
    let debts = ["installment", "bullet", "revolving", "interestOnly", "flat", "daily"]
    let savings = Saving.Kind.allCases.map(\.rawValue)
    for kind in TableKind.allCases {
      switch kind.section {
      case .debt: #expect(kind.fileKind.map(debts.contains) == true)
      case .saving: #expect(kind.fileKind.map(savings.contains) == true)
      case .income, .expense, .asset, .cash: #expect(kind.fileKind == nil)
      }
    }
    #expect(Set(TableKind.allCases.compactMap(\.fileKind)) == Set(debts + savings))
  }
}
