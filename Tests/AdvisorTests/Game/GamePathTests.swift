import Engine
import HouseholdFile
import LessonLibrary
import Testing

@testable import Advisor

@Suite("Path through the game") struct GamePathTests {
  /// Every bundled scenario, whether it has a game or not.
  static let documents: [HouseholdDocument] = ScriptedWorld().world.scenarioDocuments.map(
    \.document
  )

  /// A game of one decision that changes nothing.
  private func turn(_ household: Household, after months: Int) -> GameTurn {
    GameTurn(
      month: household.start.adding(months: months),
      situation: "x",
      choices: [GameChoice(title: "ก"), GameChoice(title: "ข")]
    )
  }

  @Test(arguments: documents)
  func `a family that chooses nothing goes where the engine has it`(document: HouseholdDocument) {
    let household = document.household
    let story = GameStory(household, turns: [turn(household, after: 17)], seed: 0)
    let path = GamePath.doingNothing(in: story)
    let plan = Timeline(household).project(paying: .minimum)
    #expect(path.lived.count == 18)
    for (index, month) in path.lived.enumerated() {
      let planned = plan.months[index]
      // Arrears begin a month as one sum, so that a penalty on them may differ by some baht.
      let pairs = [
        (month.next.cash, planned.cash), (month.living, planned.living),
        (month.shortfall, planned.shortfall),
      ]
      #expect(
        pairs.allSatisfy { abs(($0 - $1).satang) < 20_00 },
        "\(household.name), month \(index)"
      )
      #expect(month.income == planned.income)
    }
  }

  @Test func `shocks befall every table alike, and none with seed zero`() {
    let household = Self.documents[0].household
    let turns = [turn(household, after: 11)]
    let calm = GamePath.doingNothing(in: GameStory(household, turns: turns, seed: 0))
    let story = GameStory(household, turns: turns, seed: 6)
    let struck = GamePath.doingNothing(in: story)
    let costs = story.shocks.map { shock in
      if case .cost(let amount) = shock.effect { amount } else { Money.zero }
    }
    let cost = struck.lived.reduce(Money.zero) { $0 + $1.living + $1.shortfall }
    let usual = calm.lived.reduce(Money.zero) { $0 + $1.living + $1.shortfall }
    #expect(!story.shocks.isEmpty && cost - usual == costs.reduce(.zero, +))
  }

  @Test func `who could not pay for food has not gained by it`() {
    let household = Self.documents[0].household
    var dear = turn(household, after: 0)
    dear.happens = [.spend(name: "หมอ", amount: Money(baht: 1_000_000))]
    let calm = GameStory(household, turns: [turn(household, after: 0)], seed: 0)
    let poor = GamePath.doingNothing(in: GameStory(household, turns: [dear], seed: 0))
    let usual = GamePath.doingNothing(in: calm)
    #expect(poor.lived[0].shortfall > .zero && poor.open.household.cash == .zero)
    #expect(usual.worth - poor.worth >= Money(baht: 1_000_000))
  }

  @Test func `a choice that cannot be taken is nothing at all`() {
    let household = Self.documents[0].household
    var turn = turn(household, after: 0)
    turn.choices[1].actions = [.repay(debt: "ไม่มี", amount: nil)]
    let story = GameStory(household, turns: [turn], seed: 0)
    var path = GamePath(story)
    path.reachTurn()
    #expect(path.obstacle(to: 1) == .debtGone("ไม่มี") && path.obstacle(to: 0) == nil)
    path.choose(1)
    #expect(path.choices == [nil])
    #expect(path.open == GamePath(story).open)
  }

  @Test func `the plan of the comparison knows what will befall the family`() throws {
    for game in BundledGamesTests.games {
      let story = game.story(seed: GameRecord.usualSeed)
      #expect(story.foreseen.shocks.isEmpty && story.foreseen.turns.allSatisfy(\.happens.isEmpty))
      let planned = GamePath.recommended(in: story)
      let idle = GamePath.doingNothing(in: story)
      let short = { (path: GamePath) in path.lived.count { $0.isShort } }
      #expect(short(planned) <= short(idle), "\(game.stem)")
    }
  }

  @Test(arguments: BundledGamesTests.games.map(\.stem))
  func `no month of the plan of the comparison spends what is not there`(stem: String) throws {
    let game = try #require(BundledGamesTests.games.first { $0.stem == stem })
    let path = GamePath.recommended(in: game.story(seed: GameRecord.usualSeed))
    #expect(path.lived.allSatisfy { $0.expectedCash >= .zero })
  }

  @Test(arguments: BundledGamesTests.games.map(\.stem))
  func `the plan of the comparison is the plan that the family would be told, to the satang`(
    stem: String
  ) throws {
    let story = try #require(BundledGamesTests.games.first { $0.stem == stem }).story(seed: 0)
    let path = GamePath.recommended(in: story)
    let plan = story.foreseen.household.recommend(search: .full).plan
    for (place, month) in path.lived.enumerated() {
      let debts = (0..<plan.debtCount).map { plan.debt($0, in: place) }
      let sum = { (part: KeyPath<DebtMonth, Money>) in
        debts.reduce(Money.zero) { $0 + $1[keyPath: part] }
      }
      let planned = plan.months[place]
      #expect(
        [month.next.cash, month.living, month.shortfall, month.saved]
          == [planned.cash, planned.living, planned.shortfall, planned.deposits]
      )
      #expect(
        [month.next.owed, month.paid, month.missed] == [\.closing, \.paid, \.missed].map(sum)
      )
      #expect(month.borrowed == sum(\.borrowed))
    }
    #expect(path.debtFreeMonth == plan.debtFreeMonth)
    #expect(path.lived.count == story.household.start.months(until: story.lastMonth) + 1)
  }

  @Test func `a loan that nobody could know of makes the plan anew`() {
    let household = Self.documents[0].household
    var turn = turn(household, after: 2)
    let rate = RateSchedule(NominalAnnualRate(ppm: 120_000))
    let contract = InterestOnlyContract(balance: Money(baht: 3_000), rate: rate)
    let loan = Debt(name: "ญาติ", lender: .relative, contract: .interestOnly(contract))
    turn.happens = [.borrow(loan, received: Money(baht: 3_000))]
    let path = GamePath.recommended(in: GameStory(household, turns: [turn], seed: 0))
    #expect(path.lived[2].borrowed >= Money(baht: 3_000))
    #expect(path.lived[1] == GamePath.recommended(in: calm(household)).lived[1])
    #expect(path.lived.allSatisfy { !$0.isShort })
  }

  private func calm(_ household: Household) -> GameStory {
    GameStory(household, turns: [turn(household, after: 2)], seed: 0)
  }

  @Test func `who came free of debt in the game did so in the month of the last payment`() {
    var household = Household(
      name: "x",
      start: YearMonth(year: 2026, month: 12),
      cash: Money(baht: 9_000)
    )
    let rate = RateSchedule(NominalAnnualRate(ppm: 120_000))
    let contract = InterestOnlyContract(balance: Money(baht: 3_000), rate: rate)
    household.debts = [Debt(name: "ญาติ", lender: .relative, contract: .interestOnly(contract))]
    var first = turn(household, after: 1)
    first.choices[0].actions = [.repay(debt: "ญาติ", amount: nil)]
    let story = GameStory(household, turns: [first, turn(household, after: 6)], seed: 0)
    var path = GamePath(story, choosing: [0, 0])
    path.finish()
    #expect(path.debtFreeMonth == YearMonth(year: 2027, month: 1))
  }

  @Test func `what happens in a turn happens whatever is chosen, and to the plan too`() {
    let household = Self.documents[0].household
    var turn = turn(household, after: 2)
    let story = GameStory(household, turns: [turn], seed: 0)
    turn.happens = [.spend(name: "งาน", amount: Money(baht: 700))]
    let hit = GameStory(household, turns: [turn], seed: 0)
    for (calm, struck) in [
      (GamePath.doingNothing(in: story), GamePath.doingNothing(in: hit)),
      (.recommended(in: story), .recommended(in: hit)),
    ] {
      let (usual, more) = (calm.lived[2], struck.lived[2])
      #expect(more.living + more.shortfall - usual.living - usual.shortfall == Money(baht: 700))
      #expect(calm.lived.prefix(2).map(\.living) == struck.lived.prefix(2).map(\.living))
      #expect(struck.lived.count == 3)
    }
  }
}
