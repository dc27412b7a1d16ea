import Engine
import HouseholdFile
import Testing
import ThaiText

@testable import Advisor

@Suite("What the interview cannot ask is kept") struct KeptPartsTests {
  private static let samples = SampleFamily.all(in: ScriptedWorld().world)

  @Test(arguments: samples.indices)
  func `nothing of a sample family is lost or told twice`(place: Int) {
    let household = Self.samples[place].household
    let parts = KeptParts(of: household)
    let again = HouseholdDraft(
      answers: parts.answers,
      start: household.start,
      kept: parts.kept
    ).household
    #expect(again.incomes.count == household.incomes.count)
    #expect(Set(again.incomes) == Set(household.incomes))
    #expect(Set(again.expenses) == Set(household.expenses))
    #expect(Set(again.savings) == Set(household.savings))
    #expect(Set(again.debts) == Set(household.debts))
    #expect(Set(again.assets) == Set(household.assets))
    #expect(Set(again.offers) == Set(household.offers))
    #expect(Set(again.guarantees) == Set(household.guarantees))
    #expect(again.horizon == household.horizon)
    #expect(again.cash == household.cash)
  }

  @Test func `what the family stands surety for is told, or kept where the lender is another`() {
    var household = SampleDiagnosis.household
    household.guarantees = [
      Guarantee(
        name: ExtraWords.guaranteeName(LoanSource.baac.thai),
        lender: .baac,
        amount: Money(baht: 30_000)
      ),
      Guarantee(name: "ค้ำให้น้องชาย", lender: .cooperative, amount: Money(baht: 20_000)),
    ]
    let parts = KeptParts(of: household)
    #expect(parts.kept.guarantees == [household.guarantees[1]])
    #expect(parts.answers.amount(.guarantee(.listed(3))) == Money(baht: 30_000))
    let draft = HouseholdDraft(answers: parts.answers, start: household.start, kept: parts.kept)
    #expect(draft.household.guarantees == household.guarantees)
  }

  @Test func `something of every sample family can be corrected`() {
    for sample in Self.samples { #expect(!KeptParts(of: sample.household).answers.isEmpty) }
  }

  @Test func `a choice goes with the debt that it speaks of`() {
    var kept = Household(name: "ก", start: YearMonth(year: 2026, month: 12))
    let rate = NominalAnnualRate(ppm: 120_000)
    kept.offers = [
      Offer(name: "ลดดอก", choice: .lowerRate(debt: "เถ้าแก่", to: rate)),
      Offer(name: "หาเพิ่ม", choice: .earn(Recurrence(Money(baht: 500)))),
    ]
    var household = SampleDiagnosis.household
    #expect(household.keeping(kept).offers == kept.offers)
    household.debts.removeFirst()
    #expect(household.keeping(kept).offers.map(\.name) == ["หาเพิ่ม"])
  }

  @Test func `a debt that is told gets another name than one that is kept`() {
    var kept = Household(name: "ก", start: YearMonth(year: 2026, month: 12))
    kept.debts = [SampleDiagnosis.household.debts[0]]
    let both = SampleDiagnosis.household.keeping(kept)
    #expect(both.debts.map(\.name) == ["เถ้าแก่ 2", "รถ", "เถ้าแก่"])
  }

  @Test func `a family corrects a file that holds more than is asked`() throws {
    let transcript = Transcript(
      typing: ["2", "a.json5"] + Script.screens + ["7", "3", "9,999", ""] + Script.screens
        + ["1", "b"],
      files: ["a.json5": Self.file]
    )
    let household = try #require(transcript.household(in: "b.json5"))
    #expect(household.cash == Money(baht: 9_999))
    #expect(household.incomes.map(\.name) == ["รับจ้าง", "เบี้ยยังชีพ"])
    #expect(household.incomes.last?.recurrence.until == YearMonth(year: 2030, month: 1))
    #expect(household.horizon == 60)
    #expect(transcript.text.contains("เก็บไว้ตามไฟล์"))
  }

  private static let file = """
    {
      plodnee: 1, name: "บ้านตาสี", start: "2569-12", horizon: 60, cash: 3000,
      incomes: [
        { name: "รับจ้าง", amount: 9000 },
        { name: "เบี้ยยังชีพ", amount: 600, until: "2573-01" },
      ],
      debts: [
        { name: "ดอกลอย", lender: "informal", kind: "interestOnly", balance: 15000, rate: { percent: 5, per: "month" }, partial: false },
      ],
    }
    """
}
