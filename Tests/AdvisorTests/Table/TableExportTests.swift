import CSV
import Engine
import HouseholdFile
import Testing

@testable import Advisor

@Suite("Table export") struct TableExportTests {
  private static let today = YearMonth(year: 2026, month: 12)

  private func back(
    _ households: [Household],
    keepsNames: Bool = true
  ) -> (table: HouseholdTable, losses: Set<TableLoss>) {
    let export = TableExport(
      zip(CodedHousehold.codes(households.map { _ in nil }), households)
        .map { CodedHousehold(code: $0, household: $1) },
      keepsNames: keepsNames,
      today: Self.today
    )
    let table = HouseholdTable(Array(export.text.utf8), today: Self.today)
    return (table, Set(export.losses.map(\.loss)))
  }

  @Test(arguments: 0..<300)
  func `a household that a table can hold comes back as it was`(seed: UInt64) {
    let household = TableHousehold.plain(seed: seed)
    let (table, losses) = back([household])
    #expect(losses.isEmpty)
    #expect(table.problems.isEmpty)
    #expect(table.remarks.map(\.monthOfOnce) == household.monthsOfOnce)
    #expect(table.households.map(\.household) == [household])
  }

  @Test(arguments: 0..<300)
  func `what does not come back is told, and nothing else`(seed: UInt64) {
    let household = TableHousehold.withMore(seed: seed)
    let (table, losses) = back([household])
    #expect(table.problems.isEmpty)
    #expect(losses.isEmpty == (table.households.map(\.household) == [household]))
  }

  @Test func `every kind of loss is met by some household`() {
    let met = (0..<300).reduce(into: Set<TableLoss>()) { met, seed in
      met.formUnion(back([TableHousehold.withMore(seed: UInt64(seed))]).losses)
    }
    #expect(met == Set(TableLoss.allCases))
  }

  @Test func `names do not leave the machine unless they are asked for`() {
    var household = TableHousehold.plain(seed: 3)
    household.name = "ครอบครัวลับ"
    household.debts = [
      Debt(
        name: "เถ้าแก่สมชาย",
        lender: .informal,
        contract: .interestOnly(
          InterestOnlyContract(balance: Money(satang: 100), rate: RateSchedule(.zero))
        )
      )
    ]
    let export = TableExport(
      [CodedHousehold(code: "H01", household: household)],
      keepsNames: false,
      today: Self.today
    )
    #expect(!export.text.contains("ลับ") && !export.text.contains("สมชาย"))
    let table = HouseholdTable(Array(export.text.utf8), today: Self.today)
    #expect(table.households.map(\.name) == ["H01"])
    #expect(table.households[0].household.debts.map(\.name) == ["หนี้นอกระบบ"])
  }

  @Test func `households of the same name stay apart`() {
    let household = TableHousehold.plain(seed: 5)
    for keepsNames in [true, false] {
      let (table, _) = back([household, household], keepsNames: keepsNames)
      #expect(table.households.count == 2)
    }
  }

  @Test(arguments: ["=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(1)", "'=x", "-", "a\"b", "a,b;c\td"])
  func `no name is a formula, and each comes back as it was`(name: String) {
    var household = Household(name: name, start: Self.today)
    household.incomes = [Income(name: name, recurrence: Recurrence(Money(satang: 1)))]
    let export = TableExport(
      [CodedHousehold(code: "H01", household: household)],
      keepsNames: true,
      today: Self.today
    )
    for row in CSVTable(Array(export.text.utf8)).rows {
      #expect(row.fields.allSatisfy { !"=+-@\t".contains($0.first ?? "a") })
    }
    let table = HouseholdTable(Array(export.text.utf8), today: Self.today)
    if !name.contains("\t") { #expect(table.households.map(\.household) == [household]) }
  }
}

extension TableRemark {
  /// The month in which money is pointed out as counted once; nil for any other remark.
  fileprivate var monthOfOnce: YearMonth? {
    if case .countedOnce(_, let month, _) = fact { month } else { nil }
  }
}

extension Household {
  /// The months of what comes or goes once, in the order of the table.
  fileprivate var monthsOfOnce: [YearMonth] {
    (incomes.map(\.recurrence) + expenses.map(\.recurrence))
      .compactMap { $0.from == $0.until ? $0.from : nil }
  }
}
