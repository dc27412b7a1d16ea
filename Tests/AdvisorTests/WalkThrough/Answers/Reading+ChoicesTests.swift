import Testing
import ThaiText

@testable import Advisor

@Suite("Reading choices") struct ReadingChoicesTests {
  private let items = ["ข้าว", "อ้อย", "วัว ควาย"]
  private var picks: AnswerKind { .picks(items, naming: { "ขาย" + $0 }) }

  @Test(
    "several things by their numbers, each once and in order",
    arguments: [
      ("1", [0]), ("3 1", [0, 2]), ("1,3", [0, 2]), ("๑ และ ๓", [0, 2]), ("1 1", [0]),
      ("1+2/3", [0, 1, 2]),
    ]
  )
  func numbers(_ text: String, _ places: [Int]) {
    #expect(picks.read(text, example: "").answer == .picks(places.map { .listed($0) }))
  }

  @Test func `things that are not on the list are named in the family's own words`() {
    #expect(picks.read("ปลา", example: "").answer == .picks([.named("ขายปลา")]))
    #expect(
      picks.read("ข้าว, ปลา, ปลา", example: "").answer == .picks([.listed(0), .named("ขายปลา")])
    )
    #expect(picks.read("วัว ควาย", example: "").answer == .picks([.listed(2)]))
    #expect(picks.read("๒, ปลา", example: "").answer == .picks([.listed(1), .named("ขายปลา")]))
  }

  @Test(
    "a number that is not on the list, or words with numbers, are asked again",
    arguments: ["4", "1 9", "ร้อยละ 6", ", ,", "9, ปลา", "ปลา, ร้อยละ 6"]
  )
  func unreadable(_ text: String) {
    #expect(
      picks.read(text, example: "").problem == [ConversationWords.noSuchChoices(text, most: 3)]
    )
  }

  @Test func `one thing may be called by other words`() {
    let kind = AnswerKind.choice(["ธ.ก.ส.", "รายวัน"], alsoTyped: [["ธกส"], ["หมวกกันน็อก"]])
    #expect(kind.read("2", example: "").answer == .choice(1))
    #expect(kind.read("ธ.ก.ส.", example: "").answer == .choice(0))
    #expect(kind.read("หมวกกันน็อก", example: "").answer == .choice(1))
    #expect(!kind.read("ธนาคารโลก", example: "").problem.isEmpty)
  }

  @Test func `living costs keep their meaning when the list changes`() {
    let kind = AnswerKind.costs([.food, .treats])
    #expect(kind.read("2", example: "").answer == .costs([.treats]))
    #expect(kind.read(LivingCost.food.thai, example: "").answer == .costs([.food]))
    #expect(!kind.read("3", example: "").problem.isEmpty)
  }

  @Test func `no other word belongs to two lenders`() {
    let typed = DebtSource.allCases.flatMap { [$0.thai] + $0.alsoTyped }
    #expect(Set(typed).count == typed.count)
  }
}
