import Testing
import ThaiText

@Suite("Thai decimal reading") struct ThaiDecimalReadingTests {
  @Test(arguments: [
    ("0", 0), ("-1,432.86", -1_432.86), ("−5", -5), ("+5", 5), ("๑.๕", 1.5), (" 12 ", 12),
    ("1 000 000", 1_000_000), ("1.1178082192", 1.1178082192), ("0.1", 0.1),
  ])
  func `plain numbers are read exactly`(text: String, number: Double) {
    #expect(ThaiNumber.readDecimal(text) == number)
  }

  @Test(arguments: [
    "", " ", "-", "x", "1e5", "1,5", "1.", ".5", "1.2.3", "1-2", "--1", "5 บาท", "ร้อย", "0x10",
    "99999999999999999999", "inf", "nan",
  ])
  func `what could mean something else is refused`(text: String) {
    #expect(ThaiNumber.readDecimal(text) == nil)
  }
}
