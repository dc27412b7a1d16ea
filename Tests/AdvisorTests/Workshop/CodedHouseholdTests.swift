import Testing

@testable import Advisor

@Suite("Codes of households") struct CodedHouseholdTests {
  @Test func `a household keeps its code, others are numbered, and no two are alike`() {
    let codes = CodedHousehold.codes(["ก", nil, "ก", "2", nil])
    #expect(codes == ["ก", "2", "ก-3", "2-4", "5"])
  }

  @Test func `numbers have as many digits as the last`() {
    #expect(CodedHousehold.codes((1...10).map { _ in nil }).first == "01")
  }
}
