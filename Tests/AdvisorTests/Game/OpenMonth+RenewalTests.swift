import Engine
import HouseholdFile
import Testing

@testable import Advisor

@Suite("Renewals in the game") struct OpenMonthRenewalTests {
  private let start = YearMonth(year: 2027, month: 1)

  /// A family with cash and a loan of 10,000 that is borrowed again every year.
  private func month(cash: Int, dueIn months: Int = 0) -> OpenMonth {
    var household = Household(name: "x", start: start, horizon: 24, cash: Money(baht: cash))
    let contract = BulletContract(
      balance: Money(baht: 10_000),
      rate: RateSchedule(.zero),
      due: start.adding(months: months),
      rollsOver: true
    )
    household.debts = [Debt(name: "กองทุน", lender: .villageFund, contract: .bullet(contract))]
    return OpenMonth(household: household)
  }

  private func renew(_ baht: Int) -> GameAction {
    .renew(debt: "กองทุน", amount: Money(baht: baht))
  }

  private func obstacle(_ month: OpenMonth, _ actions: GameAction...) -> Obstacle? {
    do throws(Obstacle) {
      _ = try month.choosing(actions)
      return nil
    } catch {
      return error
    }
  }

  @Test func `what is repaid in the month is borrowed again in the next, as much as was chosen`()
    throws
  {
    let paid = try month(cash: 12_000).choosing([renew(4_000)]).lived()
    #expect(paid.next.cash == Money(baht: 2_000) && paid.next.owed == .zero)
    let next = OpenMonth(household: paid.next).lived()
    #expect(next.borrowed == Money(baht: 4_000) && next.next.owed == Money(baht: 4_000))
  }

  @Test func `nothing is called repaid and borrowed again that the money does not reach for`() {
    #expect(obstacle(month(cash: 9_000), renew(10_000)) == .moneyShort(Money(baht: 1_000)))
    #expect(obstacle(month(cash: 9_000), renew(0)) == .moneyShort(Money(baht: 1_000)))
  }

  @Test func `a debt that was put off is not borrowed again now`() throws {
    var put = month(cash: 12_000)
    put.household.debts[0].holiday = PaymentHoliday(
      from: start,
      until: start.adding(months: 10),
      interest: .accrues
    )
    for month in [put, month(cash: 12_000, dueIn: 6)] {
      #expect(obstacle(month, renew(10_000)) == .renewalNotYet("กองทุน"))
      #expect(obstacle(month, renew(0)) == nil)
      #expect(try month.choosing([renew(0)]).household == month.household)
    }
  }

  @Test func `a debt that was missed is lost to renewal`() {
    let missed = OpenMonth(household: month(cash: 0).lived().next)
    #expect(obstacle(missed, renew(10_000)) == .renewalLost("กองทุน"))
    #expect(obstacle(missed, renew(0)) == nil)
  }

  @Test func `a payment that is not due cannot be left out`() {
    let skip = GameAction.skip(debt: "กองทุน")
    #expect(obstacle(month(cash: 0, dueIn: 3), skip) == .nothingDue("กองทุน"))
    #expect(obstacle(month(cash: 12_000), skip) == nil)
  }
}
