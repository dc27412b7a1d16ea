import Testing

@testable import Advisor

@Suite("Written sum") struct WrittenSumTests {
  @Test(arguments: [
    ("2000 * 12 - 20000", 4_000), ("1+2*3", 7), ("(1+2)*3", 9), ("7/2*2", 7), ("10 - 3 - 2", 5),
    ("1 - 2", -1), ("52.50 * 4", 210), ("((2))", 2), ("100 / 8 / 5", 3),
  ])
  func `a sum is reckoned as it is read, without rounding on the way`(text: String, value: Int) {
    #expect(WrittenSum.value(of: text)?.rounded(to: 0) == value)
  }

  @Test(arguments: [
    "", "1 +", "(1", "1)", "1 / 0", "1 2", "ก", "--1", "1 ** 2", "9000000000000 * 9000000000000",
    String(repeating: "(", count: 50_000) + "1" + String(repeating: ")", count: 50_000),
  ])
  func `what cannot be reckoned is nothing`(text: String) {
    #expect(WrittenSum.value(of: text) == nil)
  }
}
