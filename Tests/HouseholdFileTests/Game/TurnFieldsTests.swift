import Engine
import HouseholdFile
import Testing

@Suite("Turn fields") struct TurnFieldsTests {
  private let family = """
    expenses: [{ name: 'หวย', amount: 400 }], savings: [{ name: 'สัจจะ', balance: 500 }],
    assets: [{ name: 'วัว', value: 18000 }], incomes: [{ name: 'ข้าว', amount: 60000 }],
    debts: [{ name: 'เถ้าแก่', lender: 'informal', kind: 'interestOnly', balance: 15000,
      rate: { percent: 5, per: 'month' } }],
    """

  private func game(_ turns: String) -> String {
    "\(family) scenario: { id: 'x', title: 'x', turns: [\(turns)] }"
  }

  private func turn(_ actions: String, month: String = "2570-01") -> String {
    """
    { month: '\(month)', situation: 'เกิดเรื่อง', choices: [
      { title: 'ทำ', outcome: 'ผล', actions: [\(actions)] }, { title: 'ไม่ทำ' } ] }
    """
  }

  @Test func `a turn is read with all that its choices do`() throws {
    let actions = """
      { kind: 'skip', debt: 'เถ้าแก่' }, { kind: 'repay', debt: 'เถ้าแก่', amount: 100 },
      { kind: 'repay', debt: 'เถ้าแก่' }, { kind: 'save', saving: 'สัจจะ', amount: 1 },
      { kind: 'withdraw', saving: 'สัจจะ', amount: 2 }, { kind: 'spend', name: 'หมอ', amount: 3 },
      { kind: 'sell', asset: 'วัว' }, { kind: 'cut', expense: 'หวย', amount: 400 },
      { kind: 'earn', amount: 900 }
      """
    let turns = try document(file(game(turn(actions)))).turns
    #expect(turns.count == 1 && turns[0].month == .be(2570, 1))
    #expect(turns[0].situation == "เกิดเรื่อง")
    #expect(turns[0].choices.map(\.title) == ["ทำ", "ไม่ทำ"])
    #expect(turns[0].choices[1].actions.isEmpty && turns[0].choices[0].outcome == "ผล")
    #expect(
      turns[0].choices[0].actions == [
        .skip(debt: "เถ้าแก่"), .repay(debt: "เถ้าแก่", amount: Money(satang: 10_000)),
        .repay(debt: "เถ้าแก่", amount: nil), .save(saving: "สัจจะ", amount: Money(satang: 100)),
        .withdraw(saving: "สัจจะ", amount: Money(satang: 200)),
        .spend(name: "หมอ", amount: Money(satang: 300)), .change(.sell(asset: "วัว")),
        .change(.cut(expense: "หวย", amount: Money(satang: 40_000))),
        .change(.earn(Recurrence(Money(satang: 90_000)))),
      ]
    )
  }

  @Test func `what is borrowed comes into the house, and later turns can speak of it`() throws {
    let loan =
      "name: 'รายวัน', lender: 'informal', kind: 'daily', payment: 100, remainingDays: 24, "
      + "received: 2000, days: 24"
    let borrow = turn("{ kind: 'borrow', loan: { \(loan) } }")
    let repay = turn("{ kind: 'repay', debt: 'รายวัน' }", month: "2570-02")
    let turns = try document(file(game("\(borrow), \(repay)"))).turns
    guard case .borrow(let debt, let received) = turns[0].choices[0].actions[0] else {
      Issue.record("nothing was borrowed")
      return
    }
    #expect(debt.name == "รายวัน" && received == Money(satang: 200_000))
  }

  @Test func `what happens whatever is chosen is read too`() throws {
    let happens = """
      { kind: 'lose', income: 'ข้าว', percent: 40, until: '2570-03' },
      { kind: 'renew', debt: 'เถ้าแก่', amount: 0 }
      """
    let text = turn("").replacing("situation:", with: "happens: [\(happens)], situation:")
    let turns = try document(file(game(text))).turns
    #expect(
      turns[0].happens == [
        .lose(income: "ข้าว", ppm: 400_000, until: .be(2570, 3)),
        .renew(debt: "เถ้าแก่", amount: .zero),
      ]
    )
    let slip = turn("{ kind: 'lose', income: 'ข้าวโพด', percent: 101 }")
    #expect(summary(game(slip)).map { $0.prefix(4) } == ["S303", "S207"])
  }

  @Test func `slips are told where they stand`() {
    #expect(summary(game(turn("{ kind: 'repay', debt: 'ใคร' }"))).map { $0.prefix(4) } == ["S303"])
    #expect(
      summary(game(turn("{ kind: 'save', saving: 'x', amount: 1 }"))).map { $0.prefix(4) } == [
        "S303"
      ]
    )
    #expect(
      summary(game(turn("{ kind: 'skip', debt: 'เถ้าแก่', amount: 3 }"))).map { $0.prefix(4) }
        == ["S103"]
    )
    #expect(
      summary(game("{ month: '2570-01', situation: 'x', choices: [{ title: 'x' }] }"))
        == ["S222 scenario.turns[0].choices"]
    )
    #expect(
      summary(game("{}")) == [
        "S101 scenario.turns[0].month", "S101 scenario.turns[0].situation",
        "S101 scenario.turns[0].choices",
      ]
    )
  }

  @Test func `turns go forward in time`() {
    let turns = turn("", month: "2570-03") + "," + turn("", month: "2570-02")
    #expect(summary(game(turns)) == ["S310 scenario.turns[1].month"])
    #expect(summary(game(turn("") + "," + turn(""))).isEmpty)
  }
}
