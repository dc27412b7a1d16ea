import JSON5
import Testing

@Suite("JSON5 number") struct JSON5NumberTests {
  @Test(arguments: [
    "0", "-0", "+0", "12", "0.5", ".5", "5.", "+.5", "1e3", "1E+3", "1.5e-3", "0x1F", "0XaB",
    "-0xF",
    "Infinity", "-Infinity", "+NaN", "NaN", "0e0", "123456789012345678901234567890",
  ])
  func `a number keeps its text`(text: String) throws {
    #expect(try #require(JSON5Number(text)).text == text)
  }

  @Test(arguments: [
    "", " ", ".", "+", "-", "e3", "1e", "1e+", "0x", "0xG", "01", "00", "-01", "1_000", "1,000",
    "1 000", "１", "๑", "1๑", "1.2.3", "--1", "+-1", "1 ", " 1", "15%", "1n", "infinity",
    "Infinityx", "nan", "0x1.8", "\u{FEFF}1", "1\0",
  ])
  func `a text that is not one number is refused`(text: String) {
    #expect(JSON5Number(text) == nil)
  }

  @Test(arguments: ["NaN", "+NaN", "-Infinity", "Infinity"])
  func `infinity and not-a-number are known`(text: String) throws {
    #expect(try #require(JSON5Number(text)).isInfinityOrNaN)
  }

  @Test(arguments: ["0", "-1", "1e999", "0xFF", ".5", "+2"])
  func `a number of any size is finite`(text: String) throws {
    #expect(try !#require(JSON5Number(text)).isInfinityOrNaN)
  }
}
