import Engine
import HouseholdFile
import Testing

@testable import Advisor

@Suite("Open month of the game") struct OpenMonthTests {
  private let start = YearMonth(year: 2026, month: 12)

  /// A family with 6,000 in the house, 5,000 in, 4,000 out, and a loan of 8,000 at 10 % a month.
  private var household: Household {
    var household = Household(name: "x", start: start, horizon: 24, cash: Money(baht: 6_000))
    household.incomes = [Income(name: "งาน", recurrence: Recurrence(Money(baht: 5_000)))]
    household.expenses = [
      Expense(name: "กับข้าว", recurrence: Recurrence(Money(baht: 4_000)), isEssential: true)
    ]
    household.savings = [Saving(name: "สัจจะ", balance: Money(baht: 2_000))]
    household.assets = [Asset(name: "วัว", value: Money(baht: 18_000))]
    let rate = RateSchedule(NominalAnnualRate(ppm: 1_200_000))
    household.debts = [
      Debt(
        name: "เถ้าแก่",
        lender: .informal,
        contract: .interestOnly(InterestOnlyContract(balance: Money(baht: 8_000), rate: rate))
      )
    ]
    return household
  }

  private var month: OpenMonth { OpenMonth(household: household) }

  private func lived(_ actions: GameAction...) throws -> LivedMonth {
    try month.choosing(actions).lived()
  }

  private func obstacle(_ actions: GameAction...) -> Obstacle? {
    do throws(Obstacle) {
      _ = try month.choosing(actions)
      return nil
    } catch {
      return error
    }
  }

  @Test func `what is due is paid and nothing else`() {
    let lived = month.lived()
    #expect(lived.paid == Money(baht: 800) && lived.interest == Money(baht: 800))
    #expect(lived.next.cash == Money(baht: 6_200) && lived.next.owed == Money(baht: 8_000))
    #expect(!lived.isShort && lived.closed.isEmpty)
  }

  @Test func `a debt that is skipped stays owed and its money stays in the house`() throws {
    let lived = try lived(.skip(debt: "เถ้าแก่"))
    #expect(lived.missed == Money(baht: 800) && lived.isShort)
    #expect(lived.next.cash == Money(baht: 7_000))
    #expect(lived.next.overdueSum == Money(baht: 800))
  }

  @Test func `money that is borrowed comes into the house and is owed`() throws {
    let rate = RateSchedule(NominalAnnualRate(ppm: 120_000))
    let contract = BulletContract(
      balance: Money(baht: 3_000),
      rate: rate,
      due: start.adding(months: 5)
    )
    let loan = Debt(name: "เถ้าแก่", lender: .savingsGroup, contract: .bullet(contract))
    let lived = try lived(.borrow(loan, received: Money(baht: 2_900)))
    #expect(lived.next.cash == Money(baht: 9_100))
    #expect(lived.next.debts.map(\.name) == ["เถ้าแก่", "เถ้าแก่ 2"])
    #expect(lived.next.owed == Money(baht: 11_030))
  }

  @Test func `a debt is cleared when the money reaches, and not before`() throws {
    #expect(obstacle(.repay(debt: "เถ้าแก่", amount: nil)) == .moneyShort(Money(baht: 1_800)))
    let lived = try lived(.change(.sell(asset: "วัว")), .repay(debt: "เถ้าแก่", amount: nil))
    #expect(lived.closed == ["เถ้าแก่"] && lived.next.debts.isEmpty)
    #expect(lived.next.cash == Money(baht: 16_200) && lived.paid == Money(baht: 8_800))
    #expect(lived.next.assets.isEmpty)
  }

  @Test func `a part of a debt is paid on top of what is due`() throws {
    let lived = try lived(.repay(debt: "เถ้าแก่", amount: Money(baht: 3_000)))
    #expect(lived.next.owed == Money(baht: 5_000) && lived.next.cash == Money(baht: 3_200))
  }

  @Test func `savings grow and shrink by what is put in and taken out`() throws {
    let saved = try lived(.save(saving: "สัจจะ", amount: Money(baht: 1_500)))
    #expect(saved.next.savings[0].balance == Money(baht: 3_500))
    #expect(saved.next.cash == Money(baht: 4_700))
    let taken = try lived(.withdraw(saving: "สัจจะ", amount: Money(baht: 2_000)))
    #expect(taken.next.savings[0].balance == .zero && taken.next.cash == Money(baht: 8_200))
    let tooMuch = GameAction.withdraw(saving: "สัจจะ", amount: Money(baht: 2_001))
    #expect(obstacle(tooMuch) == .savingShort("สัจจะ", balance: Money(baht: 2_000)))
  }

  @Test func `what has to be spent beyond the money is short and never below zero`() {
    let spent = GameAction.spend(name: "หมอ", amount: Money(baht: 9_000))
    #expect(obstacle(spent) == .moneyShort(Money(baht: 2_000)))
    let lived = month.befallen(by: [spent]).lived()
    #expect(lived.shortfall == Money(baht: 2_000) && lived.missed == Money(baht: 800))
    #expect(lived.next.cash == .zero)
  }

  @Test func `an income that fails in this month comes again in the next`() throws {
    let lived = try lived(.lose(income: "งาน", ppm: 400_000, until: nil))
    #expect(lived.income == Money(baht: 3_000))
    #expect(OpenMonth(household: lived.next).lived().income == Money(baht: 5_000))
  }

  @Test func `a dear debt is refinanced with whole hundreds`() throws {
    let terms = Refinancing(
      debts: ["เถ้าแก่"],
      lender: .savingsGroup,
      rate: NominalAnnualRate(ppm: 120_000),
      termInMonths: 10,
      limit: Money(baht: 9_000),
      fee: Money(baht: 50)
    )
    let lived = try lived(.change(.refinance(terms)))
    #expect(lived.next.debts.count == 1 && lived.next.debts[0].lender == .savingsGroup)
    // 8,100 lent, 81 interest, an installment of 856; 50 left over from the loan.
    #expect(lived.next.owed == Money(baht: 8_100 + 81 - 856))
    #expect(lived.next.cash == Money(baht: 6_000 + 50 + 1_000 - 856))
    // The fee is what clearing it cost, beside the new loan's interest.
    #expect(lived.borrowed == Money(baht: 8_100) && lived.paid == Money(baht: 8_050 + 856))
    #expect(lived.interest == Money(baht: 50 + 81))
    var little = terms
    little.limit = Money(baht: 1_000)
    #expect(obstacle(.change(.refinance(little))) == .moneyShort(Money(baht: 1_050)))
  }

  @Test func `interest that a daily lender wants at once is told as interest`() throws {
    var household = household
    let daily = DailyContract(
      payment: Money(baht: 200),
      remainingDays: 42,
      origin: .init(received: Money(baht: 9_000), days: 60)
    )
    household.debts = [Debt(name: "รายวัน", lender: .informal, contract: .daily(daily))]
    let terms = Refinancing(
      debts: ["รายวัน"],
      lender: .savingsGroup,
      rate: NominalAnnualRate(ppm: 0),
      termInMonths: 12,
      limit: Money(baht: 9_000),
      fee: .zero
    )
    let month = try OpenMonth(household: household).choosing([.change(.refinance(terms))])
    #expect(month.moved.paid == Money(baht: 8_400))
    #expect(
      month.lived().interest == Money(baht: 8_400) - household.owed
        && month.lived().interest > .zero
    )
  }

  @Test func `what is not there cannot be chosen`() {
    #expect(obstacle(.repay(debt: "ใคร", amount: nil)) == .debtGone("ใคร"))
    #expect(obstacle(.skip(debt: "ใคร")) == .debtGone("ใคร"))
    #expect(obstacle(.change(.sell(asset: "ควาย"))) == .assetGone("ควาย"))
    #expect(obstacle(.renew(debt: "เถ้าแก่", amount: Money(baht: 1))) == .notRenewable("เถ้าแก่"))
    #expect(obstacle(.renew(debt: "เถ้าแก่", amount: .zero)) == nil)
    #expect(obstacle(.renew(debt: "ใคร", amount: Money(baht: 1))) == .debtGone("ใคร"))
    let cut = GameAction.change(.cut(expense: "หวย", amount: Money(baht: 1)))
    #expect(obstacle(cut) == .expenseGone("หวย"))
    #expect(obstacle() == nil)
  }
}
