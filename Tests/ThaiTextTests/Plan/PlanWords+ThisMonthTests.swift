import Engine
import Testing
import ThaiText

@Suite("Words on this month") struct PlanWordsThisMonthTests {
  private func steps(_ family: Household, _ strategy: RepaymentStrategy = .minimum) -> [String] {
    PlanWords.thisMonth(family.plan(strategy), of: family)
  }

  @Test func `what must be paid and what is paid beyond it are told apart`() {
    let family = Household.small(monthly: 1_500, [.installment("สหกรณ์", 9_000, payment: 1_000)])
    #expect(
      steps(family, .highestRateFirst) == [
        "จ่าย “สหกรณ์” 1,500 บาท (ต้องจ่าย 1,000 บาท โปะเพิ่ม 500 บาท)",
        "ทำครบแล้ว สิ้นเดือนเหลือเงินในบ้าน 0 บาท",
      ]
    )
  }

  @Test func `what is paid beyond is told in whole baht, and satang not at all`() {
    let advance = { (satang: Int) in
      var family = Household.small([.installment("สหกรณ์", 9_000, payment: 1_000)])
      family.cash = Money(satang: satang)
      return steps(family, .highestRateFirst)[0]
    }
    #expect(advance(100_002) == "จ่าย “สหกรณ์” 1,000 บาท")
    #expect(advance(150_020) == "จ่าย “สหกรณ์” 1,500 บาท (ต้องจ่าย 1,000 บาท โปะเพิ่ม 500 บาท)")
  }

  @Test func `a home that spends more than it earns looks for that much first`() {
    let poor = Household.small(monthly: 1_000, living: 1_200)
    #expect(
      PlanWords.livingFirstThisMonth(Indicators(of: poor), of: poor)
        == "นั่งดูกันว่าลดรายจ่ายไหน หรือหาเพิ่มตรงไหน ให้ได้อย่างน้อยเดือนละ 200 บาท"
    )
    let even = Household.small(monthly: 1_200, living: 1_200)
    #expect(PlanWords.livingFirstThisMonth(Indicators(of: even), of: even) == nil)
  }

  @Test func `a debt that is closed asks for its contract back`() {
    let family = Household.small(monthly: 1_500, [.installment("สหกรณ์", 900, payment: 1_000)])
    #expect(steps(family)[0] == "ปิดหนี้ “สหกรณ์” 900 บาท แล้วขอใบสัญญาคืน")
  }

  @Test func `what is borrowed again is repaid for this time, not closed`() {
    let family = Household.small(
      cash: 6_000,
      [.bullet("กองทุน", 5_000, due: 1, rollsOver: true)]
    )
    #expect(steps(family)[0] == "คืน “กองทุน” 5,000 บาท ครบรอบนี้ แล้วค่อยกู้ใหม่เดือนมกราคม 2570")
  }

  @Test func `what was pawned or registered comes back, and a card is closed`() {
    let last = { (lender: Lender, contract: DebtContract) in
      var family = Household.small(cash: 2_000)
      family.debts = [Debt(name: "ก้อน", lender: lender, contract: contract)]
      return steps(family, .highestRateFirst)[0]
    }
    let pawn = InterestOnlyContract(balance: 900.baht, rate: .yearly(15))
    #expect(last(.pawnshop, .interestOnly(pawn)).hasSuffix("แล้วรับของคืน"))
    #expect(last(.titleLoan, .interestOnly(pawn)).hasSuffix("แล้วรับเล่มทะเบียนรถ"))
    let card = RevolvingContract(balance: 900.baht, rate: .yearly(16), minimumPPM: 80_000)
    #expect(last(.creditCard, .revolving(card)).hasSuffix("แล้วขอปิดวงเงิน ไม่กดซ้ำ"))
  }

  @Test func `money paid before its date lowers the principal`() {
    let family = Household.small(monthly: 1_500, [.bullet("กองทุน", 9_000, due: 6)])
    #expect(steps(family, .highestRateFirst)[0] == "จ่าย “กองทุน” ล่วงหน้า 1,500 บาท ให้ต้นลด")
  }

  @Test func `a payment that cannot be made leads to a talk, never to silence`() {
    let family = Household.small(monthly: 400, [.installment("รถ", 9_000, payment: 1_000)])
    #expect(
      steps(family)[0]
        == "ไปคุยกับธนาคาร เรื่อง “รถ” ตั้งแต่ต้นเดือน จ่าย 400 บาท ก่อน ยังขาด 600 บาท ขอแบ่งจ่ายหรือขอเลื่อน"
    )
  }

  @Test func `a shortage that is coming is talked about now`() {
    let family = Household.small(cash: 1_000, [.bullet("กองทุน", 20_000, due: 4)])
    #expect(
      steps(family).contains(
        "นัดคุยกับ “กองทุน” ไว้เลย เพราะเดือนมีนาคม 2570 จะขาด 19,000 บาท"
      )
    )
  }

  @Test func `saving is named, and so is saving that has to wait`() {
    var family = Household.small(monthly: 1_000)
    family.savings = [Saving(name: "เงินสัจจะ", deposit: 100.baht)]
    #expect(steps(family)[0] == "ออม “เงินสัจจะ” 100 บาท")
    family.incomes = []
    #expect(steps(family)[0] == "เดือนนี้เงินไม่พอออม 100 บาท บอกกลุ่มไว้ก่อน")
  }

  @Test func `a month that asks for nothing says only what is left`() {
    #expect(steps(.small(monthly: 900)) == ["สิ้นเดือนเหลือเงินในบ้าน 900 บาท"])
  }

  @Test func `living costs that lack money are said`() {
    let family = Household.small(monthly: 100, living: 500)
    #expect(steps(family)[0] == "เงินกินใช้เดือนนี้ขาด 400 บาท ดูว่ารายจ่ายไหนรอได้ก่อน")
  }
}
