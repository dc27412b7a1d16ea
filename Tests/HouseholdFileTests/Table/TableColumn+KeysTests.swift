import HouseholdFile
import Testing

@Suite("Table column of a key") struct TableColumnKeysTests {
  @Test(
    arguments: [
      ("name", TableColumn.household), ("debts[0].name", .name), ("debts[2].balance", .amount),
      ("debts[2].rate", .rate), ("debts[2].rate.percent", .rate), ("debts[2].rate.per", .per),
      ("debts[0].due", .due), ("debts[0].minimumPercent", .payment), ("debts[0].term", .remaining),
      ("debts[0].days", .installments), ("savings[1].dividendMonth", .months),
      ("savings[0].deposit", .deposit), ("incomes[3].months[1]", .months), ("cash", .amount),
      ("debts[0].accruedInterest", .accrued), ("section", .section),
    ]
  )
  func `a field of the file comes from its column`(field: String, column: TableColumn) {
    #expect(TableColumn(holding: field) == column)
  }

  @Test(arguments: ["", "debts[0]", "plodnee", "offers", "horizon"])
  func `what no cell holds has no column`(field: String) {
    #expect(TableColumn(holding: field) == nil)
  }
}
