import Engine
import Foundation
import HouseholdFile
import Testing
import ThaiText

@testable import Advisor

@Suite("A plan of what was only half told") struct PlanPageUntoldTests {
  private static let loan =
    "debts: [{ name: 'เถ้าแก่', lender: 'informal', kind: 'interestOnly', "
    + "balance: 15000, rate: { percent: 5, per: 'month' } }]"

  private func shown(_ command: String, _ rest: String) -> ScriptedWorld {
    let file = "{ plodnee: 1, name: 'บ้านตาสี', start: '2569-12', cash: 2000, horizon: 24, \(rest) }"
    let world = ScriptedWorld(files: ["a.json5": file])
    world.run(command)
    return world
  }

  @Test func `from money that nobody told nothing is reckoned, and what is known is told`() {
    let text = shown("plan a.json5", Self.loan + ", untold: ['wages', 'living']").shown
    #expect(text.contains(UntoldWords.moneyUnknown))
    #expect(text.contains("เถ้าแก่ 15,000 บาท") && text.contains("กฎหมายให้ไม่เกิน"))
    for claim in ["หาได้ 0", "ขาดมือ", PlanWords.remediesHeading, PlanWords.comparisonHeading] {
      #expect(!text.contains(claim), "\(claim)")
    }
  }

  @Test func `shortages with part of the income untold are said to be so, without remedies`() {
    let rest =
      Self.loan + ", incomes: [{ name: 'เบี้ย', amount: 600 }], "
      + "expenses: [{ name: 'กินใช้', amount: 500, essential: true }]"
    let text = shown("plan a.json5", rest + ", untold: ['wages']").shown
    #expect(text.contains(UntoldWords.shortAsTold))
    #expect(!text.contains(PlanWords.remediesHeading))
    let whole = shown("plan a.json5", rest).shown
    #expect(!whole.contains(UntoldWords.shortAsTold))
    #expect(whole.contains(PlanWords.remediesHeading))
  }

  @Test func `without a word of debts nothing is promised`() {
    let rest = "incomes: [{ name: 'รับจ้าง', amount: 9000 }], untold: ['debts']"
    let text = shown("plan a.json5", rest).shown
    #expect(!text.contains("เงินพอทุกเดือน"))
    #expect(text.contains(UntoldWords.tellFirst([.debts])))
  }

  @Test func `a page to print says what was not told`() {
    let rest = Self.loan + ", untold: ['wages', 'living']"
    let page = shown("report a.json5 --html a.html", rest).text(of: "a.html") ?? ""
    #expect(page.contains(UntoldWords.heading))
    #expect(!page.contains("หาได้ 0"))
  }

  @Test func `what doing nothing costs stands at the top`() throws {
    let rest = Self.loan + ", incomes: [{ name: 'รับจ้าง', amount: 3000 }]"
    let text = shown("plan a.json5", rest).shown
    let top = try #require(text.components(separatedBy: PlanWords.standingHeading).first)
    #expect(top.contains("ถ้าทำเหมือนเดิม 2 ปีข้างหน้า จะเสียดอก 18,000 บาท และหนี้ยังเหลือ"))
  }

  @Test func `a family without debts hears nothing of debts`() {
    let rest =
      "incomes: [{ name: 'รับจ้าง', amount: 4000 }], expenses: ["
      + "{ name: 'กินใช้', amount: 5000, essential: true }, { name: 'หวย', amount: 300, reducible: 300 }]"
    let text = shown("plan a.json5", rest).shown
    for word in ["เจ้าหนี้", "ส่งหนี้", "ปิดหนี้", "โปะ"] { #expect(!text.contains(word), "\(word)") }
  }
}
