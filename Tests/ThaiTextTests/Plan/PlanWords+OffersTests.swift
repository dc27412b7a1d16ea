@testable import Engine
import Testing

@testable import ThaiText

@Suite("Words on choices") struct PlanWordsOffersTests {
  private func family(_ choice: Offer.Choice) -> Household {
    var family = Household.small(
      monthly: 3_000,
      living: 2_000,
      [.interestOnly("เถ้าแก่", 10_000, percent: 60)]
    )
    family.assets = [Asset(name: "วัว 1 ตัว", value: 18_000.baht, isSellable: true)]
    family.expenses.append(
      Expense(name: "ค่าเทอม", recurrence: Recurrence(900.baht, months: CalendarMonths([5])))
    )
    family.offers = [Offer(name: "ทางเลือก", choice: choice)]
    return family
  }

  private func deed(_ choice: Offer.Choice, loan: NewLoan? = nil) -> String {
    PlanWords.deed(TakenOffer(offer: 0, loan: loan), of: family(choice), namesMonth: true)
  }

  @Test func `each choice says what the family does`() {
    #expect(deed(.sell(asset: "วัว 1 ตัว")) == "ขาย “วัว 1 ตัว” ได้ราว 18,000 บาท")
    #expect(deed(.cut(expense: "กับข้าว", amount: 300.baht)) == "ลด “กับข้าว” เดือนละ 300 บาท")
    #expect(deed(.cut(expense: "ค่าเทอม", amount: 300.baht)) == "ลด “ค่าเทอม” ครั้งละ 300 บาท")
    #expect(
      deed(.earn(Recurrence(1_200.baht, from: .month(2))))
        == "หารายได้เพิ่ม “ทางเลือก” เดือนละ 1,200 บาท เริ่มเดือนมกราคม 2570"
    )
    #expect(
      deed(.earn(Recurrence(5_000.baht, months: CalendarMonths([4, 10]))))
        == "หารายได้เพิ่ม “ทางเลือก” ปีละ 2 ครั้ง ครั้งละ 5,000 บาท"
    )
    #expect(
      deed(.moveDueMonth(debt: "เถ้าแก่", month: 12)) == "ขอย้ายเดือนครบกำหนดของ “เถ้าแก่” ไปเดือนธันวาคม"
    )
    #expect(
      deed(.lowerRate(debt: "เถ้าแก่", to: NominalAnnualRate(ppm: 150_000)))
        == "ขอลดดอก “เถ้าแก่” ให้เหลือร้อยละ 15 ต่อปี"
    )
    #expect(
      deed(
        .holiday(
          debt: "เถ้าแก่",
          PaymentHoliday(from: .month(1), until: .month(6), interest: .accrues)
        )
      ) == "ขอพักหนี้ “เถ้าแก่” ถึงเดือนพฤษภาคม 2570"
    )
  }

  private var refinanced: Household {
    family(
      .refinance(
        Refinancing(
          debts: ["เถ้าแก่"],
          lender: .savingsGroup,
          rate: NominalAnnualRate(ppm: 120_000),
          termInMonths: 12,
          limit: 20_000.baht
        )
      )
    )
  }

  @Test func `a loan that the plan takes names its debts, installments and worth`() throws {
    let recommendation = refinanced.recommend(search: .full)
    let point = try #require(PlanWords.offers(recommendation, of: refinanced).first)
    #expect(point.text.hasPrefix("กู้กลุ่มออมทรัพย์ 9,845 บาท เดือน"))
    #expect(point.text.hasSuffix(" มาปิด “เถ้าแก่” ผ่อน 12 งวด งวดละ 875 บาท"))
    #expect(point.detail.hasPrefix("ทำแค่ข้อนี้ เสียดอกน้อยลง "))
    #expect(PlanWords.idleOffers(recommendation, of: refinanced) == nil)
  }

  @Test func `a loan that is given back in its own month has no installments to name`() throws {
    var family = refinanced
    family.incomes = [Income(name: "ค่าจ้าง", recurrence: Recurrence(30_000.baht))]
    let recommendation = family.recommend(search: .full)
    let point = try #require(PlanWords.offers(recommendation, of: family).first)
    #expect(point.text.hasSuffix(" มาปิด “เถ้าแก่” พอเงินเข้าก็คืนหมดในเดือนนั้น"))
  }

  @Test func `this month tells the choices that begin now`() {
    var family = family(.sell(asset: "วัว 1 ตัว"))
    family.offers.append(
      Offer(name: "รับจ้าง", choice: .earn(Recurrence(900.baht, from: .month(3))))
    )
    let recommendation = Recommendation(
      plan: family.plan(),
      household: family,
      taken: [TakenOffer(offer: 0, loan: nil), TakenOffer(offer: 1, loan: nil)],
      worth: []
    )
    #expect(PlanWords.offers(recommendation, of: family).count == 2)
    #expect(
      PlanWords.offersThisMonth(recommendation, of: family) == ["ขาย “วัว 1 ตัว” ได้ราว 18,000 บาท"]
    )
  }

  @Test func `a choice that the plan does not need can wait`() {
    var family = refinanced
    family.debts = [.installment("สหกรณ์", 5_000, payment: 1_000)]
    family.offers = [Offer(name: "ขายวัว", choice: .sell(asset: "วัว 1 ตัว"))]
    let recommendation = family.recommend(search: .full)
    #expect(PlanWords.offers(recommendation, of: family).isEmpty)
    #expect(PlanWords.idleOffers(recommendation, of: family) == "ยังไม่ต้องใช้ “ขายวัว” เก็บไว้ก่อนได้")
  }

  @Test func `a new loan is called by its lender`() {
    #expect(PlanWords.newLoan(from: .savingsGroup) == "กลุ่มออมทรัพย์ ก้อนใหม่")
  }
}
