import Engine
import Testing

@testable import ThaiText

@Suite("Payment calendar") struct PaymentCalendarTests {
  private let family = Household.small(
    cash: 9_000,
    monthly: 3_000,
    horizon: 24,
    [
      .interestOnly("เถ้าแก่", 10_000, percent: 60), .installment("รถ", 50_000, payment: 1_000),
      .bullet("กองทุน", 5_000, percent: 12, due: 2, rollsOver: true),
    ]
  )

  @Test func `payments that are the same every month are told once, together`() {
    let calendar = PaymentCalendar(family.plan(), of: family)
    #expect(calendar.regular.map(\.name) == ["เถ้าแก่", "รถ"])
    #expect(calendar.regularEntry.map(\.amount) == [1_500.baht])
    #expect(calendar.months.count == 12)
    #expect(calendar.months[0].entries.isEmpty)
  }

  @Test func `one such payment alone keeps its name`() {
    var other = family
    other.debts.removeFirst()
    let calendar = PaymentCalendar(other.plan(), of: other)
    #expect(calendar.regular.isEmpty)
    #expect(calendar.months[0].entries.map(\.name) == ["รถ"])
  }

  @Test func `what is closed and what is borrowed again are told`() {
    let calendar = PaymentCalendar(family.plan(), of: family)
    #expect(calendar.months[1].entries.map(\.kind) == [.payment(missed: .zero, ends: .round)])
    #expect(calendar.months[2].entries.map(\.kind) == [.renewal])
    #expect(calendar.months[2].entries.map(\.amount) == [5_000.baht])
  }

  @Test func `living costs without money stand in the calendar too`() {
    let poor = Household.small(cash: 100, living: 300, horizon: 3)
    let calendar = PaymentCalendar(poor.plan(), of: poor)
    #expect(calendar.months[0].entries.map(\.kind) == [.shortfall])
    #expect(calendar.months[0].entries.map(\.amount) == [200.baht])
  }

  @Test func `a plan shorter than the calendar ends it`() {
    let short = Household.small(horizon: 5)
    #expect(PaymentCalendar(short.plan(), of: short).months.count == 5)
    #expect(PaymentCalendar(short.plan(), of: short, months: 2).months.count == 2)
  }
}
