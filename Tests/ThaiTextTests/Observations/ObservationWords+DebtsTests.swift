import Engine
import Testing
import ThaiText

@Suite("Words of observations on debts") struct ObservationWordsDebtsTests {
  private func text(_ observation: Observation) -> ObservationText {
    let family = Household.small([.interestOnly("เถ้าแก่\u{1B}", 15_000, percent: 60)])
    return ObservationText(observation, in: family, contacts: Contacts(mediation: "1567"))
  }

  @Test func `a debt's name is made safe`() {
    #expect(text(.overdueDebt(debt: 0, overdue: 1.baht)).fact.hasPrefix("“เถ้าแก่\u{FFFD}”"))
  }

  @Test func `a rate above the law names whom to ask, and that the principal is still owed`() {
    let words = text(
      .rateAboveCeiling(
        debt: 0,
        rate: NominalAnnualRate(ppm: 600_000),
        ceiling: NominalAnnualRate(ppm: 150_000)
      )
    )
    #expect(words.fact.hasSuffix("คิดดอกร้อยละ 5 ต่อเดือน (ปีละ 60) กฎหมายให้ไม่เกินร้อยละ 15 ต่อปี"))
    #expect(words.advice.contains("ต้นที่ยืมมายังต้องคืน"))
    #expect(words.advice.contains("ศูนย์ดำรงธรรม 1567"))
  }

  @Test func `interest without a rate is no threat`() {
    let words = text(.interestOnlyDebt(debt: 0, principal: 100.baht, monthlyInterest: .zero))
    #expect(words.fact.hasSuffix("ไม่มีดอก"))
  }

  @Test func `a card that is never paid off says so`() {
    let words = text(.minimumPaymentOnly(debt: 0, months: nil, interest: 9.baht))
    #expect(words.fact.contains("50 ปีก็ยังไม่หมด"))
  }

  @Test func `a holiday that is over is told from one that will be`() {
    #expect(
      text(.moratoriumEnding(debt: 0, until: .month(-1), owed: 9.baht)).fact.contains("จบไปแล้ว")
    )
    #expect(
      text(.moratoriumEnding(debt: 0, until: .month(4), owed: 9.baht)).fact.contains("ต้องเริ่มจ่าย")
    )
  }
}
