import Engine
import Testing

@Suite("Holiday fields") struct HolidayFieldsTests {
  private func holiday(_ members: String) -> String {
    debtList(plainDebt + ", holiday: { \(members) }")
  }

  @Test func `interest goes on unless the file says otherwise`() throws {
    let debt = try household(holiday("from: '2569-12', until: '2570-11'")).debts[0]
    #expect(
      debt.holiday
        == PaymentHoliday(from: .be(2569, 12), until: .be(2570, 11), interest: .accrues)
    )
  }

  @Test func `a holiday has a first and a last month, in this order`() {
    #expect(summary(holiday("until: '2570-11'")) == ["S101 debts[0].holiday.from"])
    #expect(
      summary(holiday("from: '2570-12', until: '2570-11'")) == ["S301 debts[0].holiday.until"]
    )
  }
}
