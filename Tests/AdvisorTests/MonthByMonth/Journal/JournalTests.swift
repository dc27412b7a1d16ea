import Engine
import Testing

@testable import Advisor

@Suite("Journal") struct JournalTests {
  private static let month = RecordedMonth(
    month: YearMonth(year: 2026, month: 12),
    income: Money(satang: 3_900_050),
    plannedIncome: Money(baht: 39_000),
    living: Money(baht: 5_000),
    plannedLiving: Money(baht: 5_100),
    cash: Money(baht: 12_345),
    savings: [RecordedDeposit(name: "สัจจะ", amount: Money(baht: 100))],
    debts: [
      RecordedPayment(
        name: "เถ้าแก่ \"ใหญ่\"",
        paid: Money(baht: 500),
        planned: Money(baht: 10_500),
        borrowed: Money(baht: 7),
        isClosed: true
      ),
      RecordedPayment(name: "กองทุน", paid: .zero, planned: .zero),
    ],
    newDebts: [
      NewDebt(
        Debt(
          name: "ร้านค้า",
          lender: .shop,
          contract: .interestOnly(
            InterestOnlyContract(balance: Money(baht: 900), rate: RateSchedule(.zero))
          )
        ),
        received: Money(baht: 850),
        paid: Money(baht: 20),
        charged: Money(baht: 7)
      )
    ],
    plannedOnNewDebts: Money(baht: 20),
    taken: ["ขายวัว"]
  )

  private static let entries = [
    JournalEntry(number: 1, change: .month(month), before: "// ก่อน\n{}\n", after: "{ a: 1 }"),
    JournalEntry(number: 2, change: .correction(month), before: "ก\u{2028}", after: "\t\\"),
    JournalEntry(number: 3, change: .rewriting, before: "", after: "ข"),
    JournalEntry(number: 4, change: .undoing(3), before: "ข", after: ""),
  ]

  private static let bytes = entries.flatMap { Array($0.line.utf8) }

  private func read(_ bytes: [UInt8]) -> (entries: [JournalEntry], torn: Int)? {
    guard case .readable(let journal, let torn) = Journal.read(bytes) else { return nil }
    return (journal.entries, torn)
  }

  @Test func `what is written reads back the same`() throws {
    let found = try #require(read(Self.bytes))
    #expect(found.entries == Self.entries)
    #expect(found.torn == 0)
  }

  @Test func `an entry is one line of JSON`() {
    for entry in Self.entries {
      #expect(entry.line.hasSuffix("}\n"))
      #expect(entry.line.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
    }
  }

  @Test func `a journal torn at any byte keeps every line that was written to its end`() throws {
    for size in 0...Self.bytes.count {
      let found = try #require(read(Array(Self.bytes.prefix(size))))
      var whole = 0
      var end = 0
      for entry in Self.entries {
        guard end + entry.line.utf8.count <= size else { break }
        whole += 1
        end += entry.line.utf8.count
      }
      #expect(found.entries == Array(Self.entries.prefix(whole)), "\(size)")
      #expect(found.torn == size - end, "\(size)")
    }
  }

  @Test func `a whole last line that was changed is told, and not cut off as torn`() throws {
    let line = Array(Self.entries[0].line.utf8)
    for size in 0..<line.count - 1 {
      let bytes = Self.bytes + line.prefix(size) + [UInt8(ascii: "\n")]
      #expect(Journal.read(bytes) == .damaged(line: 5), "\(size)")
    }
  }

  @Test func `entries that are not there any more are counted`() throws {
    let lines = Self.entries.map { Array($0.line.utf8) }
    guard case .readable(let journal, torn: 0) = Journal.read(lines[0] + lines[3]) else {
      return #expect(Bool(false))
    }
    #expect(journal.lostEntries == 2)
    guard case .readable(let whole, torn: 0) = Journal.read(Self.bytes) else {
      return #expect(Bool(false))
    }
    #expect(whole.lostEntries == 0)
  }

  @Test(arguments: [RecordedMonth.CashOrigin.counted, .reckoned, .unsaid])
  func `where the money at the end is from is kept, and missing in months from before`(
    origin: RecordedMonth.CashOrigin
  ) throws {
    var month = Self.month
    month.cashOrigin = origin
    let entry = JournalEntry(number: 1, change: .month(month), before: "", after: "")
    #expect(entry.line.contains("cashCounted") == (origin != .unsaid))
    #expect(JournalEntry(line: Array(entry.line.utf8).dropLast()) == entry)
  }

  @Test func `a changed byte before the last line is told with its line`() {
    var bytes = Self.bytes
    let start = Self.entries[0].line.utf8.count
    bytes[start + 30] ^= 1
    #expect(Journal.read(bytes) == .damaged(line: 2))
  }

  @Test func `any changed byte of a line is noticed`() {
    let line = Array(Self.entries[0].line.utf8)
    for index in 0..<line.count - 1 {
      var changed = line
      changed[index] ^= 0x04
      #expect(JournalEntry(line: changed.dropLast()) == nil, "\(index)")
    }
  }

  @Test func `what was taken back no longer stands, and stays in the journal`() {
    var journal = Journal()
    for entry in Self.entries { journal.append(entry) }
    #expect(journal.standing.map(\.number) == [1, 2])
    #expect(journal.entries.count == 4)
    #expect(journal.nextNumber == 5)
  }
}
