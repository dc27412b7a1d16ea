import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("What only some families are asked") struct QuestionnaireExtrasTests {
  private static let start = YearMonth(year: 2026, month: 12)

  /// The kept household of the farm family after more answers to the last question.
  private func kept(_ typed: [String]) -> (Household?, Transcript) {
    let told = ["3"] + Script.farmFamily.dropLast() + typed + ["", "ออก", "1", "k"]
    let transcript = Transcript(typing: told)
    return (transcript.household(in: "k.json5"), transcript)
  }

  /// All topics, with something to tell on each.
  private static let everything = [
    "1 2 3 4 5 6", "1", "18,000", "1", "40,000", "", "",
    // Overdue: the village fund, the farmers' bank, the floating loan, the motorcycle.
    "", "", "750", "1,790",
    // Holidays of all but the floating loan.
    "", "มี.ค. 2570", "",
    // Rice in a bad year.
    "70,000", "40,000",
    // Surety at the village fund, and for a car.
    "2, ไฟแนนซ์รถ", "30,000", "12,000",
  ]

  @Test func `every topic reaches the plan`() {
    let (household, transcript) = kept(Self.everything)
    #expect(goldenMismatch(transcript.text, "WalkThrough/extras.txt") == nil)
    #expect(
      household?.assets == [Asset(name: "วัว ควาย", value: Money(baht: 18_000), isSellable: true)]
    )
    #expect(household?.offers.count == 2)
    #expect(
      household?.guarantees == [
        Guarantee(name: "ค้ำที่กองทุนหมู่บ้าน", lender: .villageFund, amount: Money(baht: 30_000)),
        Guarantee(name: "ค้ำที่ไฟแนนซ์รถ", lender: .other, amount: Money(baht: 12_000)),
      ]
    )
    #expect(household?.debts[2].overdue == Money(baht: 750))
    #expect(household?.debts[1].holiday?.until == YearMonth(year: 2027, month: 3))
    #expect(household?.incomes.first?.risk?.spreadPPM == 354_839)
  }

  @Test func `what was told comes back from the file as answers`() throws {
    let household = try #require(kept(Self.everything).0)
    let parts = KeptParts(of: household)
    #expect(parts.kept.isBare)
    let again = HouseholdDraft(answers: parts.answers, start: Self.start, kept: parts.kept)
    #expect(again.household == household)
  }

  @Test func `nobody is behind with more than the whole debt`() {
    let typed = ["3", "", "", "99,999", "", ""]
    #expect(kept(typed).1.text.contains("ค้างจ่ายได้ไม่เกินนั้น"))
  }

  @Test func `a topic that is closed again leaves nothing in the plan`() {
    var answers = Answers()
    answers.tellAssets([Asset(name: "ทอง", value: Money(baht: 9_000), isSellable: true)])
    #expect(HouseholdDraft(answers: answers, start: Self.start).household.assets.count == 1)
    answers[.extras] = .nothing
    #expect(HouseholdDraft(answers: answers, start: Self.start).household.assets.isEmpty)
    #expect(HouseholdDraft(answers: answers, start: Self.start).household.offers.isEmpty)
  }
}
