import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Asking why") struct WhyTalkTests {
  private func asked(_ typed: [String]) -> String {
    Transcript(typing: ["1", "1"] + Script.screens + ["2"] + typed + ["q"]).text
  }

  @Test func `a number, a month, a debt and a choice are explained`() {
    let text = asked(["1", "1", "1", "2", "1", "3", "1", "4", "2", "พ.ย. 2570", "3", "1", "4", "1"])
    #expect(goldenMismatch(text, "WalkThrough/why.txt") == nil)
  }

  @Test func `a month that is not in the plan is asked for again`() {
    let text = asked(["2", "ม.ค. 2500", "เดือนไหนก็ได้", "", ""])
    #expect(text.contains("พิมพ์เดือนในแผน"))
    #expect(text.hasSuffix(WelcomeWords.farewell + "\n"))
  }

  @Test func `the parts of a number add up to it`() throws {
    let diagnosis = SampleDiagnosis.diagnosis()
    let household = diagnosis.plannedHousehold
    let owed = household.debts.indices.map { diagnosis.best.debt($0, in: 0).opening }
    #expect(owed.reduce(.zero, +) == diagnosis.indicators.totalDebt)
    let lines = AskWhyWords.origin(
      of: .totalDebt,
      diagnosis.indicators,
      best: diagnosis.best,
      household: household
    )
    #expect(lines.count == 3)
    #expect(lines.last?.contains(diagnosis.indicators.totalDebt.thai) == true)
  }
}
