import Advisor
import Engine
import LessonLibrary
import Testing

@Suite("Plan for machines: what to ask about") struct PlanJSONInquiriesTests {
  private func result(_ scenario: String) throws -> ReadJSON {
    let diagnosis = try #require(ScenarioDiagnosis.whole[scenario])
    let json = PlanJSON(diagnosis, catalogue: .embedded, keepsMonths: false)
    return try #require(ReadJSON(json.text))
  }

  @Test func `each has a stable id, its standing, the debts by name and whom to call`() throws {
    let found = try result("cards-overdue")["askAbout"].list
    #expect(
      found.map { $0["id"].text } == [
        "restructuring", "card-to-term-loan", "debt-clinic", "clear-debt-move-forward",
        "state-pawnshop", "you-fight-we-help",
      ]
    )
    #expect(
      found.allSatisfy {
        $0.keys == ["id", "standing", "debts", "phone", "validUntil", "confidence"]
      }
    )
    #expect(found[1]["debts"].list.map(\.text) == ["บัตรเครดิต"])
    #expect(found[2]["phone"].text == "1213")
    #expect(found[2]["validUntil"].isNull)
  }

  @Test func `what is closed or unsure says so to machines too`() throws {
    let found = try result("cards-overdue")["askAbout"].list
    #expect(found[3]["standing"].text == "unsure")
    #expect(found[3]["confidence"].text == "low")
    #expect(found[4]["phone"].isNull)
    #expect(found[5]["standing"].text == "closed")
    #expect(found[5]["validUntil"].text == "2025-09")
  }

  @Test func `figures that end within the plan are listed`() throws {
    let figure = try #require(try result("factory-worker-cards")["figures"].list.first)
    #expect(figure.keys == ["id", "doubt", "validUntil", "confidence"])
    #expect(figure["id"].text == "minimum-credit-card")
    #expect(figure["doubt"].text == "ends")
    #expect(figure["validUntil"].text == "2026-12")
    #expect(figure["confidence"].text == "high")
  }

  @Test func `a family to whom nothing applies has empty lists`() throws {
    let result = try result("almost-free")
    #expect(result["askAbout"].list.isEmpty)
    #expect(result.keys.contains("askAbout"))
  }
}
