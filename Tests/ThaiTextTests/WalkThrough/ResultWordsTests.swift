import Engine
import Testing
import ThaiText

/// A debt that a wage could clear, and never does by itself.
private func household(wage: Int) -> Household {
  var household = Household(name: "บ้าน", start: YearMonth(year: 2026, month: 12), horizon: 24)
  household.incomes = [Income(name: "รับจ้าง", recurrence: Recurrence(Money(baht: wage)))]
  household.debts = [
    Debt(
      name: "ดอกลอย",
      lender: .informal,
      contract: .interestOnly(
        InterestOnlyContract(
          balance: Money(baht: 10_000),
          rate: RateSchedule(NominalAnnualRate(ppm: 600_000)),
          takesPartOfPrincipal: true
        )
      )
    )
  ]
  return household
}

@Suite("If nothing changes") struct ResultWordsTests {
  @Test
  func `interest, what is left, and what a better plan saves are told in baht, without blame`() {
    let timeline = Timeline(household(wage: 3_000))
    let words = ResultWords.unchanged(
      timeline.project(paying: .minimum),
      best: timeline.project(paying: .highestRateFirst)
    )
    #expect(words[0] == "2 ปีข้างหน้า จะเสียดอก 12,000 บาท")
    #expect(words[1] == "ผ่านไป 2 ปี หนี้ยังเหลือ 10,000 บาท")
    #expect(words.contains("ไม่ใช่ความผิดของใคร ดอกเดินเองทุกเดือน"))
    #expect(words.last?.contains("จะเสียดอกน้อยลง") == true)
  }

  @Test func `when no plan is better, it does not promise one`() {
    let timeline = Timeline(household(wage: 400))
    let minimum = timeline.project(paying: .minimum)
    let words = ResultWords.unchanged(minimum, best: minimum)
    #expect(words.contains { $0.contains("เดือนที่เงินขาดมือ") })
    #expect(words.last?.contains("ยังไม่มีเงินเหลือ") == true)
  }
}

@Suite("If something changes") struct ChangedPlanWordsTests {
  @Test func `an earlier end, less interest and fewer short months are told`() {
    let before = Timeline(household(wage: 400)).project(paying: .highestRateFirst)
    let middle = Timeline(household(wage: 1_500)).project(paying: .highestRateFirst)
    let after = Timeline(household(wage: 3_000)).project(paying: .highestRateFirst)
    let sooner = ChangeWords.difference(before: middle, after: after)
    #expect(sooner[0].hasPrefix("หนี้หมดเร็วขึ้น"))
    #expect(sooner[1].hasPrefix("เสียดอกและค่าธรรมเนียมน้อยลง"))
    let rescued = ChangeWords.difference(before: before, after: after)
    #expect(rescued[0].hasPrefix("จ่ายได้ครบทุกเดือน"))
    let barely = Timeline(household(wage: 410)).project(paying: .highestRateFirst)
    #expect(
      ChangeWords.difference(before: before, after: barely)
        .contains { $0.hasPrefix("สิ้นแผนหนี้เหลือ") }
    )
  }
}
