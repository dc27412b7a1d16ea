import Engine
import HouseholdFile
import JSON5
import Testing

@Suite("Extending") struct ExtendingTests {
  private let rice = """
    { plodnee: 1, name: 'บ้านนา', cash: 100, people: { adults: 2 },
      incomes: [{ name: 'ข้าว', amount: 62000, months: [11] }, { name: 'รับจ้าง', amount: 4500 }],
      debts: [{ name: 'เถ้าแก่', lender: 'informal', kind: 'interestOnly', balance: 15000,
        rate: { percent: 5, per: 'month' } }],
      scenario: { id: 'rice', title: 'ก่อนเกี่ยวข้าว', minutes: 45 } }
    """

  private func read(_ text: String, _ files: [String: String] = [:]) -> HouseholdReading {
    let files = files.merging(["rice.json5": rice]) { own, _ in own }
    return HouseholdFile.read(Array(text.utf8), today: today) { files[$0].map { Array($0.utf8) } }
  }

  private func document(
    _ text: String,
    _ files: [String: String] = [:]
  ) throws -> HouseholdDocument {
    guard case .clean(let document) = read(text, files) else {
      throw Unexpected(problems: codes(text, files))
    }
    return document
  }

  private func codes(_ text: String, _ files: [String: String] = [:]) -> [String] {
    guard case .problems(let problems, id: _) = read(text, files) else { return [] }
    return problems.map { "\($0.code) \($0.field) \($0.span?.start.line ?? 0)" }
  }

  @Test func `what a file does not say is as in the one that it builds on`() throws {
    let document = try document(
      "{ plodnee: 1, extends: 'rice.json5', cash: 7, scenario: { id: 'b' } }"
    )
    let household = document.household
    #expect(household.name == "บ้านนา" && household.cash == Money(satang: 700))
    #expect(household.incomes.count == 2 && household.debts.count == 1)
    #expect(document.scenario?.id == "b" && document.scenario?.title == "ก่อนเกี่ยวข้าว")
  }

  @Test func `things of the same name are changed, new ones added, others taken away`() throws {
    let household = try document(
      """
      { plodnee: 1, extends: 'rice.json5', people: null, incomes: [
        { name: 'ข้าว', amount: 30000, months: null }, { name: 'รับจ้าง', remove: true },
        { name: 'ค้าขาย', amount: 9 } ],
        debts: [{ name: 'เถ้าแก่', rate: { percent: 3 } }] }
      """
    ).household
    #expect(household.people == nil)
    #expect(household.incomes.map(\.name) == ["ข้าว", "ค้าขาย"])
    #expect(household.incomes[0].recurrence == Recurrence(Money(satang: 3_000_000)))
    guard case .interestOnly(let terms) = household.debts[0].contract else {
      Issue.record("the debt has changed its kind")
      return
    }
    #expect(terms.rate.initial.ppm == 360_000)
  }

  @Test func `files build on one another, the last word counts`() throws {
    let middle = "{ plodnee: 1, extends: 'rice.json5', cash: 5, buffer: 6 }"
    let household = try document(
      "{ plodnee: 1, extends: 'middle.json5', cash: 9 }",
      ["middle.json5": middle]
    ).household
    #expect(household.cash == Money(satang: 900) && household.buffer == Money(satang: 600))
  }

  @Test func `a file that is not there, is not in order or goes in a circle is told at its name`() {
    #expect(codes("{ plodnee: 1,\nextends: 'none.json5' }") == ["S401 extends 2"])
    let broken = ["b.json5": "{ plodnee: 1 }", "c.json5": "{"]
    #expect(codes("{ plodnee: 1, extends: 'b.json5' }", broken) == ["S402 extends 1"])
    #expect(codes("{ plodnee: 1, extends: 'c.json5' }", broken) == ["S402 extends 1"])
    #expect(codes("{ plodnee: 1, extends: 3 }") == ["S201 extends 1"])
    let circle = ["a.json5": "{ plodnee: 1, name: 'a', extends: 'a.json5' }"]
    #expect(codes("{ plodnee: 1, extends: 'a.json5' }", circle) == ["S403 extends 1"])
    #expect(codes(circle["a.json5"] ?? "", circle) == ["S403 extends 1"])
  }

  @Test func `what does not fit the other file is told where it stands in this one`() {
    let slip = "{ plodnee: 1, extends: 'rice.json5',\ndebts: [{ name: 'เถ้าแก่',\nbalance: -1 }] }"
    #expect(codes(slip) == ["S203 debts[0].balance 3"])
    let kind = "{ plodnee: 1, extends: 'rice.json5',\ndebts: [{ name: 'เถ้าแก่', kind: 'daily' }] }"
    #expect(codes(kind).allSatisfy { !$0.hasSuffix(" 0") } && !codes(kind).isEmpty)
  }

  @Test func `a what-if is the same family with something different`() throws {
    let document = try document(
      """
      { plodnee: 1, extends: 'rice.json5', scenario: { variations: [
        { id: 'drought', title: 'ฝนแล้ง', changes: { incomes: [{ name: 'ข้าว', amount: 1 }] } },
        { id: 'ill', title: 'ป่วย', summary: 'ย่อ', changes: { cash: 0 } } ] } }
      """
    )
    #expect(document.variations.map(\.id) == ["drought", "ill"])
    #expect(document.variations[0].household.incomes[0].recurrence.amount == Money(satang: 100))
    #expect(document.variations[0].household.debts == document.household.debts)
    #expect(document.variations[1].household.cash == .zero)
    #expect(document.household.cash == Money(satang: 10_000))
  }

  @Test func `what is taken away under a wrong name is told with the name that was meant`() throws {
    let text = """
      { plodnee: 1, extends: 'rice.json5',
      incomes: [{ name: 'ข้าวว', remove: true }], scenario: { variations: [{ id: 'a', title: 'a',
      changes: { debts: [{ name: 'เถ้าแก', remove: true }], assets: [{ name: 'วัว', remove: true }] } }] } }
      """
    let variation = ["S303 debts[0].name 3", "S303 assets[0].name 3"]
    #expect(codes(text) == ["S303 incomes[0].name 2"] + variation)
    let mended = text.replacing("'ข้าวว'", with: "'ข้าว'")
    #expect(codes(mended) == variation)
    guard case .problems(let problems, id: _) = read(mended) else { return }
    #expect(
      problems[0].fact
        == .contradiction(.referenceUnknown(.debt, name: "เถ้าแก", nearest: "เถ้าแก่"))
    )
    let broken = [
      "b.json5": "{ plodnee: 1, extends: 'rice.json5', debts: [{ name: 'x', remove: true }] }"
    ]
    #expect(codes("{ plodnee: 1, extends: 'b.json5' }", broken) == ["S402 extends 1"])
  }

  @Test func `a what-if with a slip is told at the slip`() {
    func codes(_ changes: String) -> [String] {
      self.codes(
        "{ plodnee: 1, extends: 'rice.json5', scenario: { variations: [\n"
          + "{ id: 'a', title: 'a', changes: \(changes) }] } }"
      )
    }
    #expect(codes("{ cash: -1 }") == ["S203 cash 2"])
    #expect(codes("{ cahs: 1 }").map { $0.prefix(4) } == ["S102"])
    #expect(codes("{ plodnee: 2 }").map { $0.prefix(4) } == ["S102"])
    #expect(codes("3").map { $0.prefix(4) } == ["S201"])
  }

  @Test func `a key beside remove that nothing uses is told, one that is used is not`() {
    let text = """
      { plodnee: 1, extends: 'rice.json5',
      incomes: [{ name: 'ข้าว', remove: true, amount: 1, ammount: 1 }],
      debts: [{ name: 'เถ้าแก่', remove: true, balanc: 3, rate: { percent: 3, per: 'month' } }] }
      """
    #expect(codes(text) == ["S102 debts[0].balanc 3", "S102 incomes[0].ammount 2"])
    let variation = """
      { plodnee: 1, extends: 'rice.json5', scenario: { variations: [{ id: 'a', title: 'a',
      changes: { debts: [{ name: 'เถ้าแก่', remove: true, balanc: 3 }] } }] } }
      """
    #expect(codes(variation) == ["S102 debts[0].balanc 2"])
  }

  @Test func `a choice that is taken away under a wrong name is told`() {
    let text = """
      { plodnee: 1, extends: 'rice.json5', offers: [{ name: 'ขายวัว', remove: true }] }
      """
    #expect(codes(text) == ["S303 offers[0].name 1"])
  }

  @Test func `what a story has is taken away with null`() throws {
    let played = rice.replacing(
      "minutes: 45",
      with: """
        minutes: 45, variations: [{ id: 'a', title: 'a', changes: { cash: 1 } }],
          turns: [{ month: '2569-12', situation: 'x', choices: [{ title: 'a' }, { title: 'b' }] }]
        """
    ).replacing("cash: 100", with: "cash: 100, start: '2569-12'")
    let files = ["rice.json5": played]
    let text = "{ plodnee: 1, extends: 'rice.json5', scenario: { id: 'b', turns: null } }"
    let document = try document(text, files)
    #expect(document.turns.isEmpty && document.variations.count == 1)
    #expect(try self.document("{ plodnee: 1, extends: 'rice.json5' }", files).turns.count == 1)
  }
}
