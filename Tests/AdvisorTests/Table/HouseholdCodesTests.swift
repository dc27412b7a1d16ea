import Testing

@testable import Advisor

@Suite("Household codes") struct HouseholdCodesTests {
  private func codes(_ names: [String]) -> [String] {
    let codes = HouseholdCodes(names)
    return names.indices.map { codes[$0] }
  }

  @Test func `what is a code stays, a name becomes one`() {
    #expect(codes(["A-01", "ครอบครัวคำแก้ว", "7"]) == ["A-01", "H02", "7"])
  }

  @Test func `telephone numbers, house numbers and words are no codes`() {
    #expect(codes(["0812345678", "12/3", "Somchai", "a b1"]) == ["H01", "H02", "H03", "H04"])
  }

  @Test func `a spelling may lose dashes and zeros, but no two house numbers become one`() {
    for name in ["A-01", "A-1", "a 1", "A–๐๑"] {
      #expect(HouseholdCodes.withoutSpelling(name) == "a1", "\(name)")
    }
    #expect(HouseholdCodes.withoutSpelling("1-11") != HouseholdCodes.withoutSpelling("11-1"))
    #expect(HouseholdCodes.withoutSpelling("12/3") != HouseholdCodes.withoutSpelling("123"))
  }

  @Test func `a code that is given is never one that stands there`() {
    let codes = codes(["H02", "แม่คำ"])
    #expect(Set(codes).count == 2)
  }

  @Test func `codes of many households have the same length`() {
    let codes = codes((1...150).map { "บ้าน \($0)" })
    #expect(codes.first == "H001" && codes.last == "H150")
  }
}
