import HouseholdFile
import Testing

@Suite("Text rules") struct TextRulesTests {
  @Test func `a word that is not known is told with the nearest and with all`() {
    #expect(
      valueProblem("savings: [{ name: 'ก', kind: 'sajaj' }]")
        == .choiceUnknown(text: "sajaj", nearest: "sajja", known: ["sajja", "deposit", "shares"])
    )
    #expect(
      valueProblem("savings: [{ name: 'ก', kind: 'สัจจะ' }]")
        == .choiceUnknown(text: "สัจจะ", nearest: nil, known: ["sajja", "deposit", "shares"])
    )
  }

  @Test func `a word is known in its own letters only`() {
    #expect(
      valueProblem("savings: [{ name: 'ก', kind: 'Sajja' }]")
        == .choiceUnknown(text: "Sajja", nearest: "sajja", known: ["sajja", "deposit", "shares"])
    )
  }

  @Test func `a name is never a number`() {
    #expect(fileProblems("{ plodnee: 1, name: 5 }").map(\.code) == ["S201"])
  }

  @Test func `a passage may be long, to two thousand characters`() {
    func scenario(_ count: Int) -> String {
      "scenario: { id: 'a', title: 'ก', summary: '\(String(repeating: "ก", count: count))' }"
    }
    #expect(summary(scenario(2_000)).isEmpty)
    #expect(summary(scenario(2_001)) == ["S219 scenario.summary"])
  }
}
