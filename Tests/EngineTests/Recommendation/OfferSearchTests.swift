import Engine
import Testing

@Suite("Offers weighed") struct OfferSearchTests {
  private func groupLoan(
    clearing debts: [String] = ["debt"],
    percent: Int = 12,
    limit: Int = 20_000,
    fee: Int = 0
  ) -> Offer {
    Offer(
      name: "group loan",
      choice: .refinance(
        Refinancing(
          debts: debts,
          lender: .savingsGroup,
          rate: NominalAnnualRate(ppm: percent * 10_000),
          termInMonths: 12,
          limit: limit.baht,
          fee: fee.baht
        )
      )
    )
  }

  private func family(
    _ offers: [Offer],
    debts: [Debt] = [.interestOnly(10_000, percent: 60)]
  )
    -> Household
  {
    var household = Household.example(monthly: 1_400.baht, debts: debts)
    household.offers = offers
    return household
  }

  @Test func `a cheap loan clears a dear debt before its interest`() {
    let advice = family([groupLoan()]).recommend(search: .full)
    #expect(advice.taken.map(\.offer) == [0])
    #expect(advice.household.debts.count == 2)
    #expect(advice.plan.debt(0, in: 0).paid == 10_000.baht)
    #expect(advice.plan.debt(0, in: 0).interest == .zero)
    // The 1,400 baht of the month pay the first installment, and the rest need not be borrowed.
    #expect(advice.plan.debt(1, in: 0).borrowed == 9_489.baht)
    // 9,489 baht at 1 % a month in 12 installments: 843.09, up to a baht.
    #expect(advice.plan.debt(1, in: 0).required == 844.baht)
  }

  @Test(arguments: [0, 2_000, 4_000, 6_000])
  func `nobody borrows what goes straight back to the lender`(cash: Int) throws {
    var household = family([groupLoan(fee: 50)])
    household.cash = cash.baht
    let advice = household.recommend(search: .full)
    let loan = try #require(advice.taken.first?.loan)
    #expect(advice.plan.debt(1, in: loan.month).extra < 100.baht)
  }

  @Test func `what the loan saves is said for it alone`() throws {
    let household = family([groupLoan()])
    let worth = try #require(household.recommend(search: .full).worth.first)
    var without = household
    without.offers = []
    let saved =
      without.recommend(search: .full).plan.cost - household.recommend(search: .full).plan.cost
    #expect(worth.saved == saved)
    #expect(worth.loan?.debts == [0])
  }

  @Test func `a loan that is dearer than the debt is left alone`() {
    let advice = family([groupLoan(percent: 60)]).recommend(search: .full)
    #expect(advice.taken.isEmpty)
    #expect(advice.household.debts.count == 1)
  }

  @Test func `no satang is lost when a loan with a fee clears debts`() {
    let debts = [Debt.interestOnly(10_000, percent: 60), Debt.flat()].enumerated().map {
      index,
      debt in
      debt.with { $0.name = "debt \(index)" }
    }
    let offer = groupLoan(clearing: ["debt 0", "debt 1"], limit: 40_000, fee: 100)
    let advice = family([offer], debts: debts).recommend(search: .full)
    #expect(advice.taken.count == 1)
    var cash = Money.zero
    for month in advice.plan.months {
      let came = month.openingCash + month.income + month.borrowed
      #expect(month.openingCash == cash)
      #expect(month.cash == came - month.living - month.debtPayments - month.deposits)
      cash = month.cash
    }
    for debt in 0..<advice.plan.debtCount {
      for month in 0..<advice.plan.horizon {
        let it = advice.plan.debt(debt, in: month)
        let added = it.opening + it.interest + it.penalty + it.fee + it.borrowed
        #expect(added - it.paid - it.discounted == it.closing)
      }
    }
    #expect(advice.plan.totalFees == 100.baht)
  }

  @Test func `a loan is repaid in installments of what was really borrowed`() throws {
    let advice = family([groupLoan(limit: 7_000)]).recommend(search: .full)
    let loan = try #require(advice.taken.first?.loan)
    let borrowed = advice.plan.debt(1, in: loan.month).borrowed
    #expect(borrowed == loan.principal)
    #expect(advice.plan.debt(1, in: loan.month).required == loan.installment)
  }

  @Test func `a sale brings its money in the first month, and the thing is gone`() {
    var household = family([Offer(name: "sell", choice: .sell(asset: "cow"))])
    household.assets = [Asset(name: "cow", value: 11_000.baht, isSellable: true)]
    let advice = household.recommend(search: .full)
    #expect(advice.taken.map(\.offer) == [0])
    #expect(advice.plan.months[0].income == 12_400.baht)
    #expect(advice.household.assets.isEmpty)
  }

  @Test func `what saves next to nothing is not asked of the family`() {
    let offer = Offer(name: "cut", choice: .cut(expense: "food", amount: 1.baht))
    var household = Household.example(
      monthly: 5_000.baht,
      living: 1_000.baht,
      debts: [.interestOnly(3_000, percent: 24, takesPart: true)]
    )
    household.offers = [offer]
    #expect(household.recommend(search: .full).taken.isEmpty)
  }

  @Test func `the rule alone weighs no offers`() {
    let advice = family([groupLoan()]).recommend(search: .fast)
    #expect(advice.taken.isEmpty)
    #expect(advice.worth.isEmpty)
  }
}
