import Engine
import Testing

@testable import Advisor

@Suite("Payments beyond what is due") struct MonthFormAdvanceTests {
  private func form() throws -> MonthForm {
    let world = MonthFamily.world()
    let open = try OpenRecords(reading: MonthFamily.file, in: world.world)
    let plan = MonthPlan(open.household, in: world.world)
    return plan.form(doing: [])
  }

  @Test func `more than all that is owed is told with what is owed, of every kind of debt`() throws
  {
    let form = try form()
    let much = Money(baht: 118_109)
    #expect(form.advance(0, paying: much) == .beyondOwed(Money(baht: 10_500)))
    #expect(form.advance(1, paying: much) == .beyondOwed(Money(baht: 20_100)))
    #expect(form.advance(2, paying: much) == .beyondOwed(Money(baht: 12 * 1_360)))
  }

  @Test func `installments are taken whole, other debts take any sum`() throws {
    let form = try form()
    #expect(form.advance(0, paying: Money(baht: 700)) == .any)
    #expect(form.advance(1, paying: Money(baht: 20_100)) == .any)
    #expect(form.advance(2, paying: Money(baht: 2_720)) == .whole)
    let broken = MonthForm.Advance.broken(
      installment: Money(baht: 1_360),
      excess: Money(baht: 640)
    )
    #expect(form.advance(2, paying: Money(baht: 2_000)) == broken)
  }
}
