import Engine
import Foundation
import Testing
import ThaiText

@testable import Handout

@Suite("Squares of a debt and a month") struct SheetGridTests {
  /// The front of a household with so many debts.
  private static func front(debts count: Int, name: String = "ก้อน") -> String {
    var household = Household(
      name: "บ้าน",
      start: YearMonth(year: 2026, month: 12),
      horizon: 24,
      cash: Money(baht: 50_000)
    )
    household.incomes = [Income(name: "งาน", recurrence: Recurrence(Money(baht: 90_000)))]
    household.debts = (1...count).map { number in
      Debt(
        name: "\(name) \(number)",
        lender: .bank,
        contract: .installment(
          InstallmentContract(
            balance: Money(baht: 90_000),
            rate: RateSchedule(.zero),
            payment: .fixed(Money(baht: 1_000 + number))
          )
        )
      )
    }
    let calendar = PaymentCalendar(
      Timeline(household).project(paying: .minimum),
      of: household
    )
    var sheet = HouseholdSheet(name: "บ้าน", span: "2 ปี", reckoned: "คิดจากตัวเลข")
    sheet.calendar = ("ปฏิทินจ่ายหนี้", calendar, nil)
    sheet.plan = [.steps((1...count).map { "“\(name) \($0)” จ่ายเดือนละ 1,000 บาท" })]
    sheet.thisMonth = [.steps((1...count).map { "จ่าย “\(name) \($0)” 1,000 บาท" })]
    return SheetFront(sheet).html.written
  }

  @Test("few debts are paid by the month, with a box for each", arguments: [1, 4, 6])
  func few(count: Int) {
    let front = Self.front(debts: count)
    #expect(front.contains("class=\"calendar\"") && !front.contains("class=\"grid\""))
    #expect(!front.contains(SheetWords.morePayments))
  }

  @Test(
    "each payment of many debts has a square in each of the twelve months",
    arguments: [12, 20, 30]
  )
  func many(count: Int) {
    let front = Self.front(debts: count)
    #expect(front.contains("class=\"grid\"") && front.contains(SheetWords.strikeOut))
    for number in 1...count {
      let amount = Money(baht: 1_000 + number).wholeThaiAmount
      #expect(front.components(separatedBy: ">\(amount)<").count == 13)
    }
  }

  @Test func `long names of twelve debts leave room for their squares`() {
    let name = "หนี้ก้อนชื่อยาวมากของกลุ่มแม่บ้านเกษตรกรบ้านโคกสะอาดหมู่ที่ 9 ตำบลหนองบัว"
    #expect(Self.front(debts: 12, name: name).contains("class=\"grid\""))
  }

  @Test func `where not even squares have room, the sheet says where the rest is`() {
    #expect(Self.front(debts: 90).contains(SheetWords.morePayments))
  }
}
