import Engine
import Testing

@Suite("What may be asked about") struct ReliefSearchTests {
  private func proposals(
    _ programme: ReliefProgramme,
    _ household: Household,
    _ terms: ProgrammeTerms = ProgrammeTerms()
  ) -> [ReliefProposal] {
    let reference = ReferenceValues(
      ceilings: [.informal: NominalAnnualRate(ppm: 150_000), .bank: NominalAnnualRate(ppm: 10)],
      heavyDebtServicePPM: 400_000,
      emergencyMonths: 3,
      programmes: [programme: terms]
    )
    return ObservationSearch(household, reference: reference, plans: [household.plan()])
      .proposals()
  }

  private func debts(
    _ programme: ReliefProgramme,
    _ debts: [Debt],
    monthly: Int = 20_000,
    _ terms: ProgrammeTerms = ProgrammeTerms()
  ) -> [Int] {
    let household = Household.example(monthly: monthly.baht, debts: debts)
    return proposals(programme, household, terms).first?.debts ?? []
  }

  private func card(_ lender: Lender, _ balance: Int = 20_000, overdue: Int = 0) -> Debt {
    Debt.card(balance, percent: 25, minimumPercent: 3, minimum: 300)
      .with { ($0.lender, $0.overdue) = (lender, overdue.baht) }
  }

  private func informal(_ percent: Int, _ balance: Int = 4_000) -> Debt {
    Debt.interestOnly(balance, percent: percent).with { $0.lender = .informal }
  }

  @Test func `nothing is proposed of which the figures know nothing`() {
    let household = Household.example(debts: [informal(60)])
    let reference = ReferenceValues(
      ceilings: [:],
      heavyDebtServicePPM: 400_000,
      emergencyMonths: 3
    )
    let facts = ObservationSearch(household, reference: reference, plans: [household.plan()])
    #expect(facts.proposals().isEmpty)
  }

  @Test func `mediation is for unlicensed lenders above the law, and not for banks`() {
    let bank = Debt.installment(9_000, percent: 30, payment: 900)
    #expect(debts(.mediation, [informal(15), informal(16), bank]) == [1])
  }

  @Test func `restructuring is for supervised debts that are or will be in arrears`() {
    let late = card(.personalLoan, overdue: 900)
    #expect(debts(.restructuring, [card(.creditCard), late, informal(20)]) == [1])
    #expect(debts(.restructuring, [card(.creditCard), informal(20)], monthly: 100) == [0])
  }

  @Test func `a card is turned into installments when its minimum cannot be paid`() {
    #expect(debts(.cardToTermLoan, [card(.creditCard), card(.personalLoan)]) == [])
    #expect(debts(.cardToTermLoan, [card(.creditCard), card(.personalLoan)], monthly: 400) == [0])
  }

  private let persistent = ProgrammeTerms(
    rate: NominalAnnualRate(ppm: 150_000),
    incomeLimit: 20_000.baht
  )

  @Test func `persistent debt is a cash card that is paid on time and is mostly interest`() {
    let quick = Debt.card(20_000, percent: 25, minimumPercent: 30, minimum: 300)
      .with { $0.lender = .personalLoan }
    let cheap = Debt.card(20_000, percent: 15, minimumPercent: 3, minimum: 300)
      .with { $0.lender = .personalLoan }
    let all = [
      card(.personalLoan), quick, cheap, card(.creditCard), card(.personalLoan, overdue: 500),
    ]
    #expect(debts(.persistentDebt, all, monthly: 19_999, persistent) == [0])
  }

  @Test func `persistent debt asks for an income below its limit, shared among the adults`() {
    #expect(debts(.persistentDebt, [card(.personalLoan)], monthly: 20_000, persistent) == [])
    var couple = Household.example(monthly: 30_000.baht, debts: [card(.personalLoan)])
    couple.people = People(adults: 2, children: 1, elders: 0)
    #expect(proposals(.persistentDebt, couple, persistent).count == 1)
  }

  @Test(arguments: [ReliefProgramme.debtClinic, .clearDebtMoveForward])
  func `overdue cards go to the clinic, up to its limit together`(programme: ReliefProgramme) {
    let late = [card(.creditCard, overdue: 900), card(.personalLoan, overdue: 900)]
    let all = late + [card(.personalLoan), informal(60)]
    #expect(debts(programme, all, ProgrammeTerms(limit: 40_000.baht)) == [0, 1])
    #expect(debts(programme, all, ProgrammeTerms(limit: 39_999.baht)) == [])
    let secured = card(.bank, overdue: 900).with { $0.isSecured = true }
    #expect(debts(programme, [secured, card(.bank, overdue: 900)]) == [1])
  }

  private let pawning = ProgrammeTerms(
    rate: NominalAnnualRate(ppm: 30_000),
    rateAboveLimit: NominalAnnualRate(ppm: 150_000),
    limit: 5_000.baht
  )

  @Test func `a pawn at a dearer shop is compared at the price for its size`() {
    let pawn = { (balance: Int, percent: Int) in
      Debt.interestOnly(balance, percent: percent).with { $0.lender = .pawnshop }
    }
    let all = [pawn(5_000, 3), pawn(5_000, 4), pawn(5_001, 15), pawn(5_001, 16)]
    #expect(debts(.statePawnshop, all, pawning) == [1, 3])
  }

  @Test func `a small informal debt is compared with pawning by those who own something`() {
    var household = Household.example(debts: [informal(60, 5_000), informal(60, 5_001)])
    #expect(proposals(.statePawnshop, household, pawning).isEmpty)
    household.assets = [Asset(name: "gold", value: 9_000.baht)]
    household.incomes = [Income(name: "wages", recurrence: Recurrence(9_000.baht))]
    #expect(proposals(.statePawnshop, household, pawning).map(\.debts) == [[0]])
  }

  @Test func `a payment that lacks little may be bridged by pawning, one that lacks much not`() {
    let monthly = { (payment: Int) in Debt.installment(90_000, percent: 7, payment: payment) }
    var household = Household.example(monthly: 100.baht, debts: [monthly(5_100)])
    #expect(proposals(.statePawnshop, household, pawning).isEmpty)
    household.assets = [Asset(name: "gold", value: 9_000.baht)]
    #expect(proposals(.statePawnshop, household, pawning).map(\.debts) == [[0]])
    household.debts = [monthly(5_101)]
    #expect(proposals(.statePawnshop, household, pawning).isEmpty)
  }

  @Test func `a programme whose date has passed is told as closed`() {
    let late = Household.example(debts: [card(.creditCard, overdue: 900)])
    let terms = ProgrammeTerms(validUntil: YearMonth.firstOfExample.adding(months: -1))
    #expect(proposals(.youFightWeHelp, late, terms).map(\.standing) == [.closed])
    #expect(proposals(.youFightWeHelp, late).map(\.standing) == [.open])
    #expect(
      proposals(.youFightWeHelp, late, ProgrammeTerms(isCertain: false))[0].standing == .unsure
    )
  }

  @Test func `a closed registration of informal debts is not spoken of`() {
    let terms = ProgrammeTerms(validUntil: YearMonth.firstOfExample.adding(months: -1))
    #expect(debts(.informalRegistration, [informal(60)], terms) == [])
    #expect(debts(.informalRegistration, [informal(60)]) == [0])
  }

  @Test func `the moratorium is for the farmers' bank where a holiday was agreed`() {
    let farm = Debt.bullet(50_000, percent: 7, due: 3).with { $0.lender = .baac }
    let resting = farm.resting(1...2, interest: .waived)
    #expect(debts(.farmMoratorium, [farm, resting]) == [1])
  }

  @Test func `what is paid off already is asked about no more`() {
    #expect(debts(.mediation, [informal(60, 0)]) == [])
  }
}
