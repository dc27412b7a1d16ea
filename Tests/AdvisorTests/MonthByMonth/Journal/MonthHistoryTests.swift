import Engine
import HouseholdFile
import Testing

@testable import Advisor

@Suite("History of months") struct MonthHistoryTests {
  private let file = MonthFamily.file

  private func run(_ lines: String...) -> ScriptedWorld {
    let world = MonthFamily.world()
    for line in lines {
      #expect(world.run(line.split(separator: " ").map(String.init)) == .done, "\(line)")
    }
    return world
  }

  private func household(_ world: ScriptedWorld) throws -> Household {
    try OpenRecords(reading: file, in: world.world).household
  }

  @Test func `a corrected month leaves what recording it so at once would have left`() throws {
    let january =
      "checkin baan.json5 --income 9000 --living 5000 --paid เถ้าแก่=500 "
      + "--paid กองทุนหมู่บ้าน=100 --paid มอเตอร์ไซค์=1360 --cash 700"
    let corrected = run(
      "checkin baan.json5 --as-planned --paid เถ้าแก่=500",
      january,
      "checkin baan.json5 --month 2569-12 --paid เถ้าแก่=300"
    )
    let atOnce = run("checkin baan.json5 --as-planned --paid เถ้าแก่=300", january)
    #expect(try household(corrected) == household(atOnce))
    #expect(try household(corrected).debts[0].overdue == Money(baht: 200))
  }

  @Test func `money that nobody counted follows from a corrected month before it`() throws {
    let corrected = run(
      "checkin baan.json5 --as-planned",
      "checkin baan.json5 --as-planned",
      "checkin baan.json5 --month 2569-12 --living 4000"
    )
    let before = try household(
      run("checkin baan.json5 --as-planned", "checkin baan.json5 --as-planned")
    )
    #expect(try household(corrected).cash == before.cash + Money(baht: 1_000))
    let open = try OpenRecords(reading: file, in: corrected.world)
    let months = MonthHistory(open.journal).months
    #expect(months.map(\.recorded.cashOrigin) == [.reckoned, .reckoned])
    #expect(months.map(\.closed.unrecorded) == [.zero, .zero])
  }

  @Test func `money that was counted stands when a month before it is corrected`() throws {
    let world = run(
      "checkin baan.json5 --as-planned",
      "checkin baan.json5 --as-planned --cash 700",
      "checkin baan.json5 --month 2569-12 --living 4000"
    )
    #expect(try household(world).cash == Money(baht: 700))
    #expect(world.shown.contains("เดือนมกราคม 2570 นับเงินจริงไว้แล้ว เงินในบ้านตอนนี้จึงไม่เปลี่ยน"))
    let unsaid = RecordedMonth.CashOrigin.unsaid
    let open = try OpenRecords(reading: file, in: world.world)
    var month = try #require(MonthHistory(open.journal).months.last?.recorded)
    month.cashOrigin = unsaid
    #expect(month.actual(for: try household(world)).cash == Money(baht: 700))
  }

  @Test func `what a person changed in the file since stays when a month is corrected`() throws {
    let world = run("checkin baan.json5 --as-planned")
    let edited = try #require(world.text(of: file))
      .replacing("amount: 9000", with: "amount: 9500")
      .replacing("cash: ", with: "cash: 1")
    world.put(edited, in: file)
    let before = try household(world)
    #expect(world.run("checkin baan.json5 --month 2569-12 --living 4000") == .done)
    let after = try household(world)
    #expect(after.incomes == before.incomes)
    #expect(after.cash == before.cash)
  }

  @Test func `a correction is corrected again, and each stays in the journal`() throws {
    let world = run(
      "checkin baan.json5 --as-planned",
      "checkin baan.json5 --as-planned",
      "checkin baan.json5 --month 2569-12 --paid มอเตอร์ไซค์=0",
      "checkin baan.json5 --month 2569-12 --paid มอเตอร์ไซค์=1000"
    )
    let open = try OpenRecords(reading: file, in: world.world)
    #expect(open.journal.entries.count == 4)
    let history = MonthHistory(open.journal)
    #expect(history.months.map(\.recorded.month.month) == [12, 1])
    let first = try #require(history.months.first)
    #expect(first.closed.debts[2].missed == Money(baht: 360))
    // What was missed in December was made good by the plan of January, which was to pay 1,360.
    let debt = try #require(open.household.debts.first { $0.name == "มอเตอร์ไซค์" })
    #expect(debt.overdue == Money(baht: 360))
  }

  @Test func `a new debt of a month is still there when the month is reckoned again`() throws {
    let household = try household(MonthFamily.world())
    let debt = household.debts[0].named("ร้านค้า")
    let plan = household.recommend(search: .fast)
    var actual = ActualMonth(asPlanned: plan.plan, of: household, planned: plan.household)
    actual.newDebts = [NewDebt(debt, received: Money(baht: 9_000))]
    let month = RecordedMonth(
      actual,
      planned: actual,
      takingUp: [],
      of: household,
      cashOrigin: .counted
    )
    let text = JSONText.object(month.members).line
    let entry = JournalEntry(
      number: 1,
      change: .month(month),
      before: MonthFamily.text,
      after: text
    )
    let read = try #require(JournalEntry(line: Array(entry.line.utf8).dropLast()))
    #expect(read == entry)
    #expect(read.recorded?.closed(household).household.debts.last == debt)
  }
}

extension Debt {
  fileprivate func named(_ name: String) -> Debt {
    var debt = self
    debt.name = name
    return debt
  }
}
