import Testing

@testable import Engine

/// What single payments do, told by numbers that a person can follow.
@Suite("Settling a real month") struct ActualSettlementTests {
  private func household(_ debt: Debt) -> Household {
    var household = Household(name: "บ้าน", start: .month(0), cash: 5_000.baht)
    household.debts = [debt]
    return household
  }

  private func close(
    _ debt: Debt,
    paid: Int,
    borrowed: Int? = nil,
    isClosed: Bool = false
  ) -> ClosedMonth {
    household(debt).closingMonth(
      ActualMonth(
        income: .zero,
        living: .zero,
        deposits: [],
        debts: [ActualPayment(paid: paid.baht, borrowed: borrowed?.baht, isClosed: isClosed)],
        cash: 5_000.baht
      )
    )
  }

  private func bullet(_ balance: Int, due: Int, renewal: Int? = nil) -> Debt {
    Debt(
      name: "กองทุน",
      lender: .villageFund,
      contract: .bullet(
        BulletContract(
          balance: balance.baht,
          rate: RateSchedule(NominalAnnualRate(ppm: 60_000)),
          due: .month(due),
          rollsOver: true,
          renewal: renewal?.baht
        )
      )
    )
  }

  @Test func `a missed payment stays owed and overdue`() throws {
    let debt = Debt.installment(12_000, percent: 12, payment: 1_000)
    let closed = close(debt, paid: 400)
    #expect(closed.debts[0].missed == 600.baht)
    let next = try #require(closed.household.debts.first)
    #expect(next.overdue == 600.baht)
    #expect(next.contract.balance == 11_720.baht)
    #expect(next.accruedInterest == .zero)
  }

  @Test func `an extra payment takes the principal down`() throws {
    let closed = close(Debt.installment(12_000, percent: 12, payment: 1_000), paid: 3_000)
    let next = try #require(closed.household.debts.first)
    #expect(next.contract.balance == 9_120.baht)
    #expect(next.overdue == .zero)
  }

  @Test func `a yearly loan repaid on its date stands repaid until it is borrowed again`() throws {
    let closed = close(bullet(20_000, due: 0), paid: 20_100)
    let next = try #require(closed.household.debts.first)
    #expect(next.contract.balance == .zero)
    #expect(next.awaitsRenewal(in: .month(1)))
    let again = closed.household.closingMonth(
      ActualMonth(
        income: .zero,
        living: .zero,
        deposits: [],
        debts: [ActualPayment(borrowed: 12_000.baht)],
        cash: 17_000.baht
      )
    )
    #expect(again.unrecorded == .zero)
    let smaller = try #require(again.household.debts.first)
    #expect(smaller.contract.balance == 12_000.baht)
    #expect(smaller.accruedInterest == 60.baht)
    guard case .bullet(let terms) = smaller.contract else { return #expect(Bool(false)) }
    #expect(terms.due == .month(12) && terms.rollsOver && terms.renewal == nil)
  }

  @Test func `a yearly loan that is not borrowed again is gone`() {
    let waiting = bullet(0, due: 11, renewal: 20_000)
    #expect(close(waiting, paid: 0, borrowed: 0).household.debts.isEmpty)
    #expect(close(waiting, paid: 0, borrowed: 0).closed == [0])
    #expect(close(waiting, paid: 0).household.debts.first?.awaitsRenewal(in: .month(1)) == true)
  }

  @Test func `a yearly loan repaid before its date is borrowed again after the date`() throws {
    let closed = close(bullet(20_000, due: 4), paid: 20_100)
    let next = try #require(closed.household.debts.first)
    #expect(next.contract.balance == .zero)
    #expect(!next.awaitsRenewal(in: .month(1)))
    #expect(next.awaitsRenewal(in: .month(5)))
  }

  @Test func `what settled a debt for good closes it, whatever was reckoned`() {
    let debt = Debt.installment(12_000, percent: 12, payment: 1_000)
    let less = close(debt, paid: 11_000, isClosed: true)
    #expect(less.household.debts.isEmpty)
    #expect(less.debts[0].discounted == 1_120.baht)
    let more = close(debt, paid: 12_500, isClosed: true)
    #expect(more.household.debts.isEmpty)
    #expect(more.debts[0].interest == 500.baht)
  }

  @Test func `what is paid beyond all that is owed is nobody's interest`() {
    let debts = [
      Debt.installment(12_000, percent: 12, payment: 1_000), bullet(20_000, due: 4),
      Debt.flat(remaining: 2),
    ]
    for debt in debts {
      let closed = close(debt, paid: 99_999)
      let record = closed.debts[0]
      #expect(closed.overpaid[0] == 99_999.baht - record.paid)
      #expect(record.paid == record.opening + record.interest)
      #expect(record.closing == .zero)
      #expect(record.interest < 500.baht)
    }
  }

  @Test func `a payment that the lender asked more for settles the debt at its price`() {
    let closed = close(
      .installment(12_000, percent: 12, payment: 1_000),
      paid: 12_500,
      isClosed: true
    )
    #expect(closed.overpaid == [.zero])
    #expect(closed.debts[0].interest == 500.baht)
  }

  @Test
  func `a plan that clears a debt by its payment alone does not call it settled whatever is owed`()
  {
    let household = household(.installment(500, percent: 12, payment: 1_000))
    let plan = household.plan()
    let actual = ActualMonth(asPlanned: plan, of: household, planned: household)
    #expect(plan.debt(0, in: 0).closing == .zero)
    #expect(!actual.debts[0].isClosed)
    #expect(household.closingMonth(actual).closed == [0])
  }

  @Test func `less paid on a new loan stays owed, and overdue as far as it was due`() {
    let loan = NewDebt(
      .installment(1_912, percent: 12, payment: 188),
      received: 2_107.baht,
      paid: 188.baht,
      charged: 21.baht
    )
    let unpaid = loan.paying(.zero)
    #expect(unpaid.debt.contract.balance == 2_100.baht)
    #expect(unpaid.debt.overdue == 188.baht)
    #expect(unpaid.paying(188.baht) == loan)
    #expect(loan.paying(9_999.baht).paid == 2_100.baht)
  }

  @Test func `hire purchase takes whole installments in advance, and nothing beyond them`() throws {
    let closed = close(.flat(remaining: 7), paid: 1_120 * 3 + 500)
    #expect(closed.debts[0].paid == (1_120 * 3).baht)
    #expect(closed.overpaid == [500.baht])
    guard case .flat(let terms)? = closed.household.debts.first?.contract else {
      return #expect(Bool(false))
    }
    #expect(terms.remaining == 4)
  }

  @Test func `what is unpaid after the last installment is asked for at once`() throws {
    let closed = close(.flat(remaining: 1), paid: 1_000)
    let next = try #require(closed.household.debts.first)
    #expect(next.overdue == 120.baht)
    let plan = closed.household.plan()
    #expect(plan.debt(0, in: 0).required == 120.baht)
    #expect(plan.debt(0, in: 0).interest == .zero)
  }

  @Test func `money that nobody wrote down is told`() {
    let household = Household(name: "บ้าน", start: .month(0), cash: 1_000.baht)
    let actual = ActualMonth(
      income: 500.baht,
      living: 300.baht,
      deposits: [],
      debts: [],
      cash: 1_000.baht
    )
    #expect(household.closingMonth(actual).unrecorded == Money(baht: -200))
    #expect(household.closingMonth(actual).household.cash == 1_000.baht)
  }

  @Test func `choices about a debt that is gone are gone with it`() {
    var household = household(Debt.installment(500, percent: 0, payment: 500))
    let name = household.debts[0].name
    household.offers = [
      Offer(
        name: "กู้กลุ่ม",
        choice: .refinance(
          Refinancing(
            debts: [name],
            lender: .savingsGroup,
            rate: .zero,
            termInMonths: 12,
            limit: 1_000.baht
          )
        )
      ),
      Offer(name: "ลดดอก", choice: .lowerRate(debt: name, to: .zero)),
      Offer(name: "ขายผัก", choice: .earn(Recurrence(500.baht))),
    ]
    let plan = household.plan()
    let actual = ActualMonth(asPlanned: plan, of: household, planned: household)
    #expect(household.closingMonth(actual).household.offers.map(\.name) == ["ขายผัก"])
  }

  @Test func `growth is still counted from the first month of all`() {
    var household = Household(name: "บ้าน", start: .month(0), horizon: 24)
    household.incomes = [
      Income(name: "ค่าแรง", recurrence: Recurrence(1_000.baht, growthPPM: 100_000))
    ]
    let plan = household.plan()
    let actual = ActualMonth(asPlanned: plan, of: household, planned: household)
    let next = household.closingMonth(actual).household
    #expect(next.growthFrom == .month(0))
    let rest = next.plan()
    #expect(rest.months[10].income == 1_000.baht)
    #expect(rest.months[11].income == 1_100.baht)
  }
}
