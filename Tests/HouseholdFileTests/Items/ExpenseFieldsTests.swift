import Engine
import Testing

@Suite("Expense fields") struct ExpenseFieldsTests {
  @Test func `what is needed and what could be done without`() throws {
    let expenses = try household(
      """
      expenses: [
        { name: 'อาหาร', amount: 4200, essential: true, reducible: 500 },
        { name: 'หวย', amount: 400 },
      ]
      """
    ).expenses
    #expect(
      expenses == [
        Expense(
          name: "อาหาร",
          recurrence: Recurrence(Money(baht: 4_200)),
          isEssential: true,
          reducible: Money(baht: 500)
        ),
        Expense(
          name: "หวย",
          recurrence: Recurrence(Money(baht: 400)),
          isEssential: false,
          reducible: .zero
        ),
      ]
    )
  }

  @Test func `a yes in words or numbers is told`() {
    let expenses =
      "expenses: [{ name: 'ก', amount: 1, essential: 'ใช่' }, { name: 'ข', amount: 1, essential: 1 }]"
    #expect(summary(expenses) == ["S201 expenses[0].essential", "S201 expenses[1].essential"])
  }
}
