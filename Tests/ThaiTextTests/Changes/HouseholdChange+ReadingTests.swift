import Engine
import Testing
import ThaiText

@Suite("Reading of a household change") struct HouseholdChangeReadingTests {
  private static let family: Household = {
    var family = Household.small(cash: 3_000, monthly: 6_000, living: 4_000)
    family.expenses.append(Expense(name: "หวย", recurrence: Recurrence(400.baht)))
    family.expenses.append(Expense(name: "หวยหุ้น", recurrence: Recurrence(200.baht)))
    family.assets = [Asset(name: "วัว 1 ตัว", value: 18_000.baht, isSellable: true)]
    family.debts = [.installment("เถ้าแก่", 10_000, percent: 60, payment: 900)]
    family.offers = [
      Offer(
        name: "กู้กลุ่มมาปิด",
        choice: .refinance(
          Refinancing(
            debts: ["เถ้าแก่"],
            lender: .savingsGroup,
            rate: NominalAnnualRate(ppm: 120_000),
            termInMonths: 24,
            limit: 30_000.baht
          )
        )
      )
    ]
    return family
  }()

  private func read(_ text: String) throws(ChangeProblem) -> HouseholdChange {
    try HouseholdChange.read(text, in: Self.family)
  }

  private func choice(_ text: String) throws -> Offer.Choice? {
    guard case .choose(let offer) = try read(text) else { return nil }
    return offer.choice
  }

  @Test func `a cut names an expense, or none at all`() throws {
    #expect(try choice("cut:กับข้าว=500") == .cut(expense: "กับข้าว", amount: 500.baht))
    #expect(try read("cut=๕๐๐") == .spendLess(500.baht))
  }

  @Test func `a whole name comes before names that only hold it`() throws {
    #expect(try choice("cut:หวย=100") == .cut(expense: "หวย", amount: 100.baht))
    #expect(throws: ChangeProblem.nameAmbiguous(word: "หว", meant: ["หวย", "หวยหุ้น"])) {
      try read("cut:หว=100")
    }
  }

  @Test func `no more is cut than is spent`() throws {
    #expect(try choice("cut:หวย=1000") == .cut(expense: "หวย", amount: 400.baht))
  }

  @Test func `more is earned from a month on`() throws {
    #expect(
      try choice("earn:ขายผัก=1.5 พัน,from=ก.พ. 2570")
        == .earn(Recurrence(1_500.baht, from: .month(3)))
    )
    #expect(try choice("earn=900") == .earn(Recurrence(900.baht, from: .month(1))))
  }

  @Test func `a thing is sold for its value unless a price is told`() throws {
    #expect(try read("sell:วัว") == .sell(asset: "วัว 1 ตัว", price: 18_000.baht, month: .month(1)))
    #expect(
      try read("sell:วัว=15,000,in=2570-01")
        == .sell(asset: "วัว 1 ตัว", price: 15_000.baht, month: .month(2))
    )
    #expect(
      try read("sell:วัว,in=2570-01")
        == .sell(asset: "วัว 1 ตัว", price: 18_000.baht, month: .month(2))
    )
  }

  @Test func `a loan takes what is not told from the household's offer`() throws {
    guard case .borrow(let debt, let received) = try read("borrow:savingsGroup=20,000") else {
      Issue.record("no loan")
      return
    }
    #expect(received == 20_000.baht && debt.lender == .savingsGroup)
    guard case .installment(let terms) = debt.contract else {
      Issue.record("no installments")
      return
    }
    #expect(terms.payment == .term(months: 24))
    #expect(terms.rate.initial.ppm == 120_000)
  }

  @Test func `a lender may be named as people call it, with other terms`() throws {
    guard case .borrow(let debt, _) = try read("borrow:ญาติพี่น้อง=5000,rate=1%/month,term=10"),
      case .installment(let terms) = debt.contract
    else {
      Issue.record("no loan")
      return
    }
    #expect(debt.lender == .relative)
    #expect(terms.payment == .term(months: 10))
  }

  @Test func `a loan without its terms is asked for them`() {
    #expect(throws: ChangeProblem.loanTermsMissing) { try read("borrow:bank=1000") }
  }

  @Test(arguments: ["15%/year", "1.25%/month", "ร้อยละ 15 ต่อปี", "1.25 บาทต่อร้อยต่อเดือน"])
  func `a rate is read short or as people say it`(text: String) throws {
    let rate = NominalAnnualRate(ppm: 150_000)
    #expect(try choice("rate:เถ้าแก่=\(text)") == .lowerRate(debt: "เถ้าแก่", to: rate))
  }

  @Test(arguments: ["11", "พ.ย.", "2570-11", "๑๑"])
  func `a due month is a number or a name`(text: String) throws {
    #expect(try choice("due:เถ้าแก่=\(text)") == .moveDueMonth(debt: "เถ้าแก่", month: 11))
  }

  @Test func `a shock needs no name, and happens in its month`() throws {
    #expect(
      try read("shock=2 หมื่น,in=2570-06")
        == .shock(name: "", amount: 20_000.baht, month: .month(7))
    )
  }

  @Test(arguments: [
    ("cut:หวย", ChangeProblem.valueMissing(.cut)), ("cut:หวย=", .valueMissing(.cut)),
    ("cut:หวย=0", .amountUnreadable(word: "0")), ("cut:หวย=มาก", .amountUnreadable(word: "มาก")),
    ("rate=15%/year", .nameMissing(.rate)), ("rate:เถ้าแก่=15", .rateUnreadable(word: "15")),
    ("rate:แม่=15%/year", .nameUnknown(word: "แม่", known: ["เถ้าแก่"])),
    ("due:เถ้าแก่=13", .monthUnreadable(word: "13")),
    ("shock=1,in=เมื่อไร", .monthUnreadable(word: "เมื่อไร")),
    ("borrow=1000", .nameMissing(.borrow)),
    ("borrow:bank=1000,rate=1%/month,term=0", .termUnreadable(word: "0")),
  ])
  func `what cannot be understood is told`(text: String, problem: ChangeProblem) {
    #expect(throws: problem) { try read(text) }
  }
}
