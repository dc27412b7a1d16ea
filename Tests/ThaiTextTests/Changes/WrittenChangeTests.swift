import Testing

@testable import ThaiText

@Suite("Written change") struct WrittenChangeTests {
  @Test func `a comma within an amount is no option`() throws {
    let change = try WrittenChange("borrow: savingsGroup = 20,000, rate=1%/month ,term=24")
    #expect(change.kind == .borrow)
    #expect(change.name == "savingsGroup")
    #expect(change.value == "20,000")
    #expect(change.options == [.rate: "1%/month", .term: "24"])
  }

  @Test func `a comma within a name is no option`() throws {
    let change = try WrittenChange("cut:เหล้า, บุหรี่=400")
    #expect(change.name == "เหล้า, บุหรี่")
    #expect(change.options.isEmpty)
  }

  @Test func `an option may follow a name without a value`() throws {
    let change = try WrittenChange("sell:วัว 1 ตัว, in=2570-03")
    #expect(change.name == "วัว 1 ตัว" && change.value == nil)
    #expect(change.options == [.in: "2570-03"])
  }

  @Test func `name and value may be left out`() throws {
    let change = try WrittenChange("sell")
    #expect(change.name == nil && change.value == nil)
  }

  @Test func `a slip of the kind is answered with what was meant`() {
    #expect(throws: ChangeProblem.kindUnknown(word: "borow", nearest: "borrow")) {
      try WrittenChange("borow:x=1")
    }
  }

  @Test func `an option belongs to its kind`() {
    #expect(throws: ChangeProblem.optionUnknown(word: "term=3", .cut)) {
      try WrittenChange("cut:หวย=400,term=3")
    }
  }
}
