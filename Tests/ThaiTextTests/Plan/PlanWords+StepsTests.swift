@testable import Engine
import Testing

@testable import ThaiText

@Suite("Words of a plan's steps") struct PlanWordsStepsTests {
  private var rice: Household {
    var family = Household.small(
      living: 1_000,
      [.bullet("กองทุนหมู่บ้าน", 20_000, percent: 6, due: 3)]
    )
    family.debts[0].prepayment = Prepayment.none
    family.debts.append(.installment("สหกรณ์", 50_000, percent: 60, payment: 100))
    family.incomes = [
      Income(name: "ข้าว", recurrence: Recurrence(40_000.baht, months: CalendarMonths([12])))
    ]
    return family
  }

  @Test func `what is kept back is named with what it is for`() {
    let plan = Timeline(rice).recommend(search: .fast)
    let steps = PlanWords.steps(of: plan, in: rice)
    #expect(
      steps.contains { $0.hasPrefix("เดือนธันวาคม 2569 กันไว้ ") && $0.contains("“กองทุนหมู่บ้าน”") }
    )
    #expect(steps.contains { $0.hasPrefix("“กองทุนหมู่บ้าน” ปิดหนี้ด้วย 20,300 บาท") })
  }

  @Test func `money for one payment, for more than one and for living are told apart`() {
    let family = Household.small([.bullet("กองทุนหมู่บ้าน", 20_000, due: 2)])
    func words(_ amount: Int, _ purpose: KeptMoney.Purpose) -> String {
      PlanWords.keeping(
        KeptMoney(month: .month(1), amount: amount.baht, purpose: purpose),
        in: family
      )
    }
    let payment = KeptMoney.Purpose.payment(debt: 0, month: .month(2), amount: 21_200.baht)
    #expect(words(21_200, payment) == "กันไว้ 21,200 บาท ไว้จ่าย “กองทุนหมู่บ้าน” เดือนมกราคม 2570")
    #expect(
      words(35_000, payment)
        == "กันไว้ 35,000 บาท ในนี้ไว้จ่าย “กองทุนหมู่บ้าน” 21,200 บาท เดือนมกราคม 2570"
    )
    #expect(words(9_000, .living(through: .month(6))) == "กันไว้ 9,000 บาท ให้พอใช้ถึงเดือนพฤษภาคม 2570")
  }

  @Test func `a plan on which nothing is paid has no steps`() {
    let family = Household.small()
    #expect(PlanWords.steps(of: family.plan(), in: family).isEmpty)
    #expect(PlanWords.stepsHeading(.recommended) == "แผนที่แนะนำ ทำอย่างไร")
  }
}
