import LessonLibrary
import Testing

@Suite("Example number") struct ExampleNumberTests {
  @Test(arguments: [
    ("0", "0"), ("1200", "1,200"), ("1234567", "1,234,567"), ("52.50", "52.50"), ("0.05", "0.05"),
    ("1000.5", "1,000.5"), ("999", "999"),
  ])
  func `a number is told with commas and the decimals that it was written with`(
    written: String,
    told: String
  ) {
    #expect(ExampleNumber(written)?.description == told)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "1,200", "-1", "+1", "1.2.3", "๑", "1e3", "1.2345678", "1234567890123456",
  ])
  func `anything else is no number`(text: String) {
    #expect(ExampleNumber(text) == nil)
  }

  @Test func `a number is scaled exactly or not at all`() throws {
    #expect(try #require(ExampleNumber("52.5")).scaled(to: 2) == 5_250)
    #expect(try #require(ExampleNumber("52.50")).scaled(to: 1) == 525)
    #expect(try #require(ExampleNumber("52.55")).scaled(to: 1) == nil)
    #expect(try #require(ExampleNumber("999999999999999")).scaled(to: 6) == nil)
  }
}
