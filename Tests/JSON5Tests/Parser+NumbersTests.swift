import JSON5
import Testing

@Suite("Numbers in a file") struct ParserNumbersTests {
  @Test(arguments: [
    "0", "-0", "+1", ".5", "5.", "1e3", "0xFf", "-Infinity", "+NaN", "1E-7", "-.5e+1",
  ])
  func `a number keeps its text`(text: String) throws {
    #expect(try tree("[\(text),\(text)]").value.outline == "[\(text),\(text)]")
    #expect(try tree("{a:\(text)/**/}").value.outline == "{a:\(text)}")
  }

  @Test(arguments: ["15,000", "1,500,000", "15,000.50", "15 000", "15,000บาท"])
  func `an amount in groups of digits is told whole`(text: String) {
    let file = "{ amount: \(text), other: 1 }"
    #expect(
      problems(file).map(\.kind) == [.badNumber(text: text, flaw: .thousandsSeparator)]
    )
  }

  @Test func `numbers of an array may stand close together`() throws {
    #expect(try tree("[11,12]").value.outline == "[11,12]")
  }

  @Test func `every bad number is told`() {
    #expect(summary("[01, 1_0, ๑, 0x]") == ["J108 1:2", "J108 1:6", "J108 1:11", "J108 1:14"])
  }
}
