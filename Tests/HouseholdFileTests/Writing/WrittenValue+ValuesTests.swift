import Engine
import Testing

@testable import HouseholdFile

@Suite("Written values") struct WrittenValueValuesTests {
  private func text(_ value: WrittenValue) -> String { value.text(.json5, depth: 1) }

  @Test(arguments: [
    (0, "0"), (1, "0.01"), (10, "0.1"), (100, "1"), (150_050, "1500.5"), (-5, "-0.05"),
    (99_999_999_999, "999999999.99"),
  ])
  func `an amount has the decimals it needs`(satang: Int, written: String) {
    #expect(text(.amount(Money(satang: satang))) == written)
  }

  @Test func `percentages and shares come from parts per million`() {
    #expect(text(.percent(ppm: 68_750)) == "6.875")
    #expect(text(.percent(ppm: -25_000)) == "-2.5")
    #expect(text(.share(ppm: 250_000)) == "0.25")
    #expect(text(.share(ppm: 1_000_000)) == "1")
  }

  @Test func `a month has its Buddhist year`() {
    #expect(text(.month(YearMonth(year: 2027, month: 3))) == "\"2570-03\"")
  }
}
