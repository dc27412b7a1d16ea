import Advisor
import Engine
import LessonLibrary
import Testing

@Suite("Plan for machines: where money does not reach") struct PlanJSONRemediesTests {
  private func whenShort(_ scenario: String) throws -> ReadJSON {
    let diagnosis = try #require(ScenarioDiagnosis.whole[scenario])
    let json = PlanJSON(
      diagnosis,
      catalogue: .embedded,
      keepsMonths: false,
      tellsRemedies: true
    )
    let result = try #require(ReadJSON(json.text))
    return result["whenShort"]
  }

  @Test func `what is missed least and what would do are told, to a baht`() throws {
    let short = try whenShort("cards-overdue")
    #expect(
      short.keys == [
        "livingFits", "livingShortMonths", "livingShortage", "remedies", "leastMissed",
      ]
    )
    #expect(short["livingFits"].flag == true)
    let changes = short["remedies"].list.flatMap(\.list).compactMap { $0["change"].text }
    #expect(changes.contains("lumpSum"))
    let missed = try #require(short["leastMissed"].list.first)
    #expect(missed.keys == ["debt", "month", "amount"])
    #expect(missed["month"].text == "2026-12")
    #expect(missed["amount"].satang ?? 0 > 0)
  }

  @Test func `a plan that pays everything has nothing to tell`() throws {
    #expect(try whenShort("almost-free").isNull)
  }

  @Test func `who does not ask for it is not kept waiting for it`() throws {
    let diagnosis = try #require(ScenarioDiagnosis.whole["almost-free"])
    let json = PlanJSON(diagnosis, catalogue: .embedded, keepsMonths: false)
    let result = try #require(ReadJSON(json.text))
    #expect(result.keys.last == "figures")
  }
}
