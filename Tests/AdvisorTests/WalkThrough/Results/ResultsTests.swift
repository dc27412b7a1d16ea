import Advisor
import Testing
import ThaiText

@Suite("Results screen by screen") struct ResultsTests {
  @Test func `every screen can be seen again, and every lesson read`() {
    for place in 1...8 {
      let typed = ["1", "1"] + Script.screens + ["3", "\(place)", "", "q"]
      let transcript = Transcript(typing: typed)
      #expect(transcript.text.hasSuffix(WelcomeWords.farewell + "\n"))
    }
  }

  @Test func `a household without debts is congratulated`() {
    let file =
      "{ plodnee: 1, name: \"บ้านตาสี\", start: \"2569-12\", incomes: [{ name: \"ก\", amount: 9000 }] }"
    let transcript = Transcript(typing: ["2", "a.json5", "", "", ""], files: ["a.json5": file])
    #expect(transcript.text.contains(ResultWords.noDebts))
  }

  @Test func `kept answers are not asked about again on leaving, others are`() {
    let told = ["3"] + Script.farmFamily + [""] + Script.screens
    let kept = Transcript(typing: told + ["1", "k", "ออก"])
    #expect(!kept.text.contains(KeepingWords.leavingAsk))
    #expect(kept.text.hasSuffix(WelcomeWords.farewell + "\n"))
    let home = Transcript(typing: told + ["7", "2", "q"])
    #expect(home.text.contains(KeepingWords.leavingAsk))
  }
}
