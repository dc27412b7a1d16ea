import Engine
import Testing

@testable import ThaiText

@Suite("Calendar with boxes") struct PaymentCalendarBoxesTests {
  private func boxes(_ width: Int = 60) -> [String] {
    var household = Household(
      name: "บ้าน",
      start: YearMonth(year: 2026, month: 12),
      cash: Money(baht: 1_000)
    )
    household.expenses = [Expense(name: "ข้าว", recurrence: Recurrence(Money(baht: 800)))]
    household.debts = [
      Debt(
        name: "ร้านค้าหน้าวัด",
        lender: .shop,
        contract: .installment(
          InstallmentContract(
            balance: Money(baht: 300),
            rate: RateSchedule(.zero),
            payment: .fixed(Money(baht: 150))
          )
        )
      )
    ]
    let plan = Timeline(household).project(paying: .minimum)
    return PaymentCalendar(plan, of: household, months: 3).boxes(width: width)
      .flatMap(\.self)
  }

  @Test func `what is done has a box, what is lacking has none`() {
    let lines = boxes()
    #expect(lines.contains("  [ ] จ่าย ร้านค้าหน้าวัด 150 บาท"))
    #expect(lines.contains { $0.hasPrefix("   !  เงินกินใช้ ขาด") })
  }

  @Test func `a payment of which nothing is paid has no box`() {
    let poor = Household.small(horizon: 1, [.installment("ร้าน", 600, payment: 300)])
    let lines = PaymentCalendar(poor.plan(), of: poor).boxes(width: 60).joined()
    #expect(lines.contains("   !  ร้าน ค้าง 300 บาท"))
    #expect(!lines.contains { $0.contains("[ ]") })
  }

  @Test(arguments: [30, 44, 72])
  func `no line is wider than the paper`(width: Int) {
    #expect(boxes(width).allSatisfy { $0.displayWidth <= width })
  }
}
