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

  @Test(
    "what is denied is not picked, and what stands beside it is",
    arguments: [
      ("ไม่ได้ทำนา ปลูกอ้อย", 2), ("ข้าว แต่ไม่มีอ้อย", 0), ("ทำนา ไม่ได้ปลูกอ้อย", 0),
      ("ไม่มีที่นา เลี้ยงวัว", 7), ("ไม่ได้ทำนา 5 ไร่ ปลูกอ้อย 10 ไร่", 2),
    ]
  )
  func denied(_ text: String, _ place: Int) {
    let crops = AnswerKind.picks(
      Crop.allCases.map(\.thai),
      alsoTyped: Crop.allCases.map(\.alsoTyped),
      naming: IncomeWords.saleName
    )
    let reading = crops.read(text, example: "")
    #expect(reading.answer == .picks([.listed(place)]))
    #expect(reading.isRepeatedBack)
  }

  @Test func `what a family does with a thing does not change its name`() {
    let crops = AnswerKind.picks(
      Crop.allCases.map(\.thai),
      alsoTyped: Crop.allCases.map(\.alsoTyped),
      naming: IncomeWords.saleName
    )
    #expect(crops.read("ปลูกข้าวกับอ้อย", example: "").answer == .picks([.listed(0), .listed(2)]))
    #expect(crops.read("เลี้ยงไก่", example: "").answer == .picks([.named("ขายไก่")]))
  }

  @Test func `a lender that is denied is not owed, and another one may be`() {
    let kind = AnswerKind.choice(
      DebtSource.allCases.map(\.thai),
      alsoTyped: DebtSource.allCases.map(\.alsoTyped),
      mayBeNone: true
    )
    #expect(kind.read("ไม่ได้กู้ ธกส กู้กองทุน", example: "").answer == .choice(0))
    #expect(kind.read("ไม่ได้เป็นหนี้ ธกส", example: "").problem == [DebtQuestionWords.denied])
  }

  @Test func `costs that cannot be cut are not taken for those that can`() {
    let kind = AnswerKind.costs([.food, .treats])
    #expect(kind.read("กับข้าวลดไม่ได้ หวยลดได้", example: "").answer == .costs([.treats]))
    #expect(kind.read("ลดหวยไม่ได้", example: "").answer == .nothing)
  }

  @Test func `interest once a year is no interest every month without a word`() {
    let floating = DebtSource.floating
    let kind = AnswerKind.choice(floating.ways.map(\.thai), alsoTyped: floating.waysAlsoTyped)
    let question = InterviewQuestion(
      id: .debt(0, .way),
      part: "",
      words: DebtQuestionWords.way,
      kind: kind
    )
    let monthly = Answer.choice(0)
    #expect(kind.read("ดอกปีละครั้ง", example: "").answer == monthly)
    #expect(
      question.understood(monthly, of: "ดอกปีละครั้ง") == DebtQuestionWords.yearlyInterestByMonth
    )
    #expect(question.understood(monthly, of: "1") == DebtWay.interestOnly.thai)
    let baac = DebtSource.baac
    let contract = AnswerKind.choice(baac.ways.map(\.thai), alsoTyped: baac.waysAlsoTyped)
    #expect(contract.read("จ่ายแต่ดอกปีละครั้ง", example: "").answer == .choice(0))
    #expect(kind.read("คืนทั้งต้นทั้งดอกปีละครั้ง", example: "").answer == .choice(3))
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
