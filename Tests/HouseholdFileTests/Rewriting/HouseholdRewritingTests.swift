import Engine
import HouseholdFile
import Testing

@Suite("What of a household file stays when it is rewritten") struct HouseholdRewritingTests {
  private static let today = YearMonth(year: 2026, month: 12)

  private func document(_ text: String) throws -> HouseholdDocument {
    guard case .clean(let document) = HouseholdFile.read(Array(text.utf8), today: Self.today) else {
      throw Unexpected(problems: [text])
    }
    return document
  }

  private func rewrite(
    _ text: String,
    base: [String: String] = [:],
    _ change: (inout Household) -> Void
  ) -> String? {
    let neighbour = { @Sendable (name: String) in base[name].map { Array($0.utf8) } }
    guard
      case .clean(let document) = HouseholdFile.read(
        Array(text.utf8),
        today: Self.today,
        base: neighbour
      )
    else { return nil }
    var household = document.household
    change(&household)
    return HouseholdFile.rewrite(
      Array(text.utf8),
      as: household,
      retired: "หมดแล้ว",
      today: Self.today,
      base: neighbour
    )
  }

  private static let shop = """
    { plodnee: 1, name: 'บ้านนา', start: '2569-12', // ต้นปี
      assets: [{ name: 'วัว', value: 18000, sellable: true }],
      debts: [
        { name: 'ร้านปุ๋ย', lender: 'shop', kind: 'interestOnly', balance: 9000,
          rate: { percent: 3, /* แพง */ per: 'month' } }, // เชื่อไว้
      ],
      offers: [{ name: 'ขายวัว', kind: 'sell', asset: 'วัว' }],
    }
    """

  @Test func `a lower rate is told for the period for which the family told it`() throws {
    let offer = Offer(
      name: "",
      choice: .lowerRate(debt: "ร้านปุ๋ย", to: NominalAnnualRate(ppm: 120_000))
    )
    let text = rewrite(Self.shop) { $0 = $0.accepting(offer) }
    #expect(text == Self.shop.replacing("percent: 3", with: "percent: 1"))
  }

  @Test func `a rate that comes out even only by the year is told by the year`() throws {
    let offer = Offer(
      name: "",
      choice: .lowerRate(debt: "ร้านปุ๋ย", to: NominalAnnualRate(ppm: 150_001))
    )
    let text = try #require(rewrite(Self.shop) { $0 = $0.accepting(offer) })
    #expect(text.contains("rate: { percent: 15.0001, /* แพง */ per: \"year\" }"))
  }

  @Test func `what would not read back is not written`() {
    let sale = Offer(name: "ขายวัว", choice: .sell(asset: "วัว"))
    #expect(rewrite(Self.shop) { $0 = $0.accepting(sale) } == nil)
  }

  @Test func `members that were last leave no comma`() throws {
    let text = """
      { plodnee: 1, name: 'ก', start: '2569-12',
        expenses: [{ name: 'กับข้าว', amount: 5000, essential: true, reducible: 100 }] }
      """
    let new = rewrite(text) { $0.expenses[0].reducible = .zero }
    #expect(new == text.replacing(", reducible: 100", with: ""))
    let both = rewrite(text) {
      $0.expenses[0].reducible = .zero
      $0.expenses[0].isEssential = false
    }
    #expect(both == text.replacing(", essential: true, reducible: 100", with: ""))
  }

  private static let list = """
    { plodnee: 1, name: 'ก', start: '2569-12',
      incomes: [
        // สามอย่าง
        { name: 'ก', amount: 1 }, // เช้า
        { name: 'ข', amount: 2, /* น้อย */ months: [1] },
        { name: 'ค', amount: 3 }, // เย็น
      ], // จบ
    }
    """

  @Test(arguments: [
    ["ก", "ใหม่", "ข", "ค"], ["ใหม่", "ก", "ข", "ค"], ["ค", "ก", "ข"], ["ข", "ค", "ก"],
    ["ค", "ใหม่", "ก"], ["ค", "ข", "ก"], ["ใหม่"], ["ข", "ข", "ก"],
  ])
  func `items stand in whatever order, and comments stay`(names: [String]) throws {
    let text = try #require(
      rewrite(Self.list) { household in
        household.incomes = names.enumerated().map { place, name in
          var income =
            household.incomes.first { $0.name == name }
            ?? Income(name: name, recurrence: Recurrence(Money(baht: 9)))
          income.recurrence.amount += Money(baht: place)
          return income
        }
      }
    )
    #expect(try document(text).household.incomes.map(\.name) == names)
    for comment in ["// สามอย่าง", "// เช้า", "/* น้อย */", "// เย็น", "], // จบ"] {
      #expect(text.contains(comment), "\(comment)")
    }
    #expect(text.hasPrefix("{ plodnee: 1, name: 'ก'"))
  }

  private static let game = """
    {
      plodnee: 1, id: 7, name: 'ก', start: '2569-12',
      incomes: [{ name: 'รับจ้าง', amount: 5000 }],
      debts: [{ name: 'ก้อน', lender: 'shop', kind: 'revolving', balance: 900,
        rate: { percent: 1, per: 'month' }, minimumPercent: 5 }],
      scenario: { id: 'a', title: 'ก',
        variations: [{ id: 'less', title: 'น้อยลง', changes: { incomes: [{ name: 'รับจ้าง', amount: 1 }] } }],
        turns: [{ month: '2569-12', situation: 'x', choices: [
          { title: 'ปิด', actions: [{ kind: 'repay', debt: 'ก้อน' }] }, { title: 'รอ' }] }],
      },
    }
    """

  @Test func `only as much of the story becomes a comment as does not fit any more`() throws {
    let text = try #require(rewrite(Self.game) { $0.start = $0.start.adding(months: 1) })
    let new = try document(text)
    #expect(new.turns.isEmpty)
    #expect(new.variations.map(\.id) == ["less"])
  }

  @Test func `a file that builds on another becomes whole, with its game and what-ifs`() throws {
    let text = "{ plodnee: 1, extends: 'game.json5', id: 8, /* ยืม */ scenario: { id: 'b' } }"
    let rewritten = rewrite(text, base: ["game.json5": Self.game]) { $0.cash = Money(baht: 5) }
    let new = try document(try #require(rewritten))
    #expect(new.household.cash == Money(baht: 5))
    #expect(new.scenario?.id == "b" && new.id == .number(8))
    #expect(new.turns.count == 1 && new.variations.count == 1)
    #expect(rewritten?.contains("/* ยืม */") == true)
  }
}
