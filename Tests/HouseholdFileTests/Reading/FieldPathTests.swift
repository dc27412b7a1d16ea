import Testing

@testable import HouseholdFile

@Suite("Field path") struct FieldPathTests {
  @Test func `keys are parted by points, elements counted from 0`() {
    let debts = FieldPath.key("debts", of: .file)
    #expect(FieldPath.file.text.isEmpty)
    #expect(
      FieldPath.key("per", of: .key("rate", of: .element(2, of: debts))).text == "debts[2].rate.per"
    )
  }
}
