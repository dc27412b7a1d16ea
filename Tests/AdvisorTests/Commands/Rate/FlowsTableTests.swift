import Engine
import Testing

@testable import Advisor

@Suite("Flows table") struct FlowsTableTests {
  private func flows(_ text: String) -> [CashFlow] { FlowsTable(Array(text.utf8)).flows }
  private func codes(_ text: String) -> [String] {
    FlowsTable(Array(text.utf8)).problems.map(\.code)
  }

  @Test func `months may be fractions, negative and in Thai digits`() {
    let expected = [
      CashFlow(time: 0, amount: 1_000), CashFlow(month: 1.5, amount: -500.25),
      CashFlow(month: -12, amount: -3),
    ]
    #expect(flows("0,1000\n1.5,-500.25\n-๑๒,-๓\n") == expected)
  }

  @Test func `thousands may be parted where the field is quoted`() {
    #expect(flows("0,\"1,000\"") == [CashFlow(time: 0, amount: 1_000)])
  }

  @Test(arguments: [
    "2569-12-01,1000\n2570-12-01,-1100", "2026-12-01,1000\n2027-12-01,-1100",
    "1/12/2569,1000\n1/12/2570,-1100", "1 ธ.ค. 2569,1000\n๑ ธันวาคม 2570,-1100",
    "2569-12,1000\n2570-12,-1100", "วันที่,บาท\n1/12/2569,1000\n2027-12-01,-1100",
  ])
  func `dates of either era are years of 365 days apart`(text: String) {
    #expect(flows(text) == [CashFlow(time: 0, amount: 1_000), CashFlow(time: 1, amount: -1_100)])
  }

  @Test func `the first row counts as time zero, though others come before it`() {
    #expect(flows("2569-12-31,5\n2569-12-01,5").map(\.time) == [0, -30.0 / 365])
  }

  @Test func `a heading is passed over only in the first row`() {
    #expect(codes("month,amount\n0,1") == [])
    #expect(codes("0,1\nmonth,amount") == ["R202"])
  }

  @Test func `months and dates do not stand in one table`() {
    #expect(codes("0,1\n2569-12-01,2") == ["R202"])
    #expect(codes("2569-12-01,2\n1,2") == ["R202"])
  }

  @Test(arguments: [
    ("", "R204"), ("month,amount", "R204"), ("0", "R201"), ("0,1\n5", "R201"), ("0,1\n5,", "R201"),
    ("0,1\n,5", "R202"), ("0,1\n31/2/2569,5", "R202"), ("0,1\n1,5 บาท", "R203"),
    ("0,1\n1,1e9", "R203"), ("0,1\n1,2000000000", "R203"), ("0,1\n99999,5", "R202"),
    ("0,\"1", "C101"),
  ])
  func `what cannot be read is told`(text: String, code: String) {
    #expect(codes(text) == [code])
  }
}
