import HouseholdFile
import Testing

@Suite("Scenario fields") struct ScenarioFieldsTests {
  @Test func `what a trainer needs is kept in file order`() throws {
    let text = file(
      """
      scenario: { id: 'rice', title: 'ก่อนเกี่ยวข้าว', summary: 'บรรทัดหนึ่ง\\nบรรทัดสอง', audience: 'ชาวนา',
        minutes: 60, teaches: ['b', 'a'], questions: ['จ่ายก้อนไหนก่อน'] }
      """
    )
    #expect(
      try document(text).scenario
        == ScenarioCard(
          id: "rice",
          title: "ก่อนเกี่ยวข้าว",
          summary: "บรรทัดหนึ่ง\nบรรทัดสอง",
          audience: "ชาวนา",
          minutes: 60,
          teaches: ["b", "a"],
          questions: ["จ่ายก้อนไหนก่อน"]
        )
    )
  }

  @Test func `a plain household has no card`() throws {
    #expect(try document(file()).scenario == nil)
  }

  @Test func `a card without a name or a title is told for each`() {
    #expect(summary("scenario: {}") == ["S101 scenario.id", "S101 scenario.title"])
  }
}
