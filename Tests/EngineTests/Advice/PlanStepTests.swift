import Testing

@testable import Engine

@Suite("Plan step") struct PlanStepTests {
  private func stretch(_ month: Int, _ baht: Int, closing: Int = 0) -> PaymentStretch {
    PaymentStretch(.month(month), record(baht, closing: closing))
  }

  private func record(_ baht: Int, closing: Int = 0) -> DebtMonth {
    var record = DebtMonth()
    (record.opening, record.paid, record.closing) = (1_000.baht, baht.baht, closing.baht)
    return record
  }

  @Test func `a payment within a quarter of the others asks for the same`() {
    let two = stretch(1, 100).extended(to: .month(2), record(125))
    #expect(two?.count == 2)
    #expect(two?.least == 100.baht)
    #expect(two?.most == 125.baht)
    #expect(two?.sum == 225.baht)
    #expect(stretch(1, 100).extended(to: .month(2), record(126)) == nil)
  }

  @Test func `a stretch keeps the distance between its first two payments`() {
    let yearly = stretch(1, 100).extended(to: .month(13), record(100))
    #expect(yearly?.interval == 12)
    #expect(yearly?.extended(to: .month(14), record(100)) == nil)
    #expect(yearly?.extended(to: .month(25), record(100))?.through == .month(25))
  }

  @Test func `joined stretches have no distance of their own`() {
    let both = stretch(1, 100).joined(with: stretch(5, 900))
    #expect(both.interval == nil)
    #expect(both.count == 2)
    #expect(both.sum == 1_000.baht)
    #expect(both.through == .month(5))
  }

  @Test func `a payment of interest alone reduces nothing`() {
    #expect(!stretch(1, 100, closing: 1_000).reducesDebt)
    #expect(stretch(1, 100, closing: 950).reducesDebt)
  }

  @Test func `a step ends with its last turn`() {
    let closed = PlanStep(debt: 0, turns: [.pay(stretch(1, 5)), .close(.month(2), 5.baht)])
    #expect(closed.end == .month(2))
    #expect(closed.endsClosed)
    let rolling = PlanStep(debt: 0, turns: [.close(.month(2), 5.baht), .borrow(.month(3), 5.baht)])
    #expect(rolling.end == .month(3))
    #expect(!rolling.endsClosed)
  }
}
