import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("A household without debts") struct FreeHomeTests {
  private static func home(cash: Int) -> Household {
    var household = SampleDiagnosis.household
    household.debts = []
    household.cash = Money(baht: cash)
    household.incomes = [Income(name: "ค่าจ้าง", recurrence: Recurrence(Money(baht: 9_000)))]
    household.expenses = [
      Expense(name: "กินอยู่", recurrence: Recurrence(Money(baht: 7_000)), isEssential: true)
    ]
    return household
  }

  @Test func `the good news, the year and what to lay aside stand on its front`() throws {
    let diagnosis = SampleDiagnosis.diagnosis(Self.home(cash: 4_000))
    let free = try #require(FreeHome(diagnosis))
    let text = PageLayout(width: 160).text(Page(free.plan))
    #expect(text.contains("ปีแรกหาได้มากกว่ากินใช้ 24,000 บาท เดือนละราว 2,000 บาท"))
    #expect(text.contains("คือ 21,000 บาท มีแล้ว 4,000 บาท ขาดอีก 17,000 บาท"))
    #expect(text.contains("6,000") && text.contains("8,000"), "left at the end of the months")
    let steps = free.thisMonth([.steps(["สิ้นเดือน"])])
    guard case .steps(let told, _)? = steps.first else { return #expect(Bool(false)) }
    #expect(told == ["วันเงินเข้า กันไว้ก่อน 2,000 บาท เป็นเงินยามฉุกเฉิน แล้วค่อยใช้", "สิ้นเดือน"])
  }

  @Test func `who has enough at hand may save for longer`() throws {
    let diagnosis = SampleDiagnosis.diagnosis(Self.home(cash: 30_000))
    let text = PageLayout(width: 160).text(Page(try #require(FreeHome(diagnosis)).plan))
    #expect(text.contains("มีแล้ว 30,000 บาท พอแล้ว"))
    #expect(
      FreeHomeWords.step(surplus: 900.baht, missing: .zero) == "วันเงินเข้า เก็บออมก่อน 900 บาท แล้วค่อยใช้"
    )
    #expect(FreeHomeWords.step(surplus: .zero, missing: 5.baht).hasPrefix("เดือนนี้จ่ายมากกว่ารับ"))
  }

  @Test func `a household with debts or too little has none of it`() {
    #expect(FreeHome(SampleDiagnosis.diagnosis()) == nil)
    var poor = Self.home(cash: 0)
    poor.incomes = []
    #expect(FreeHome(SampleDiagnosis.diagnosis(poor)) == nil)
  }
}

extension Int {
  fileprivate var baht: Money { Money(baht: self) }
}
