import Testing

@testable import Advisor

@Suite("Codes of households") struct CodedHouseholdTests {
  @Test func `a household keeps its code, others are numbered, and no two are alike`() {
    let household = SampleDiagnosis.household
    let codes = ["ก", nil, "ก", "2", nil].map { (code: $0, household: household) }
    #expect(CodedHousehold.coded(codes).map(\.code) == ["ก", "2", "ก-3", "2-4", "5"])
  }

  @Test func `numbers have as many digits as the last`() {
    let found = (1...10).map { _ in (code: String?.none, household: SampleDiagnosis.household) }
    #expect(CodedHousehold.coded(found).first?.code == "01")
  }
}
