import Testing
import ThaiText

@Suite("Thai numbers") struct ThaiNumberTests {
  @Test(
    "an amount shows satang only when they matter",
    arguments: [
      (123_450, "1,234.50 บาท"), (123_400, "1,234 บาท"), (5, "0.05 บาท"), (0, "0 บาท"),
      (-100_000_005, "-1,000,000.05 บาท"), (99_999, "999.99 บาท"),
    ]
  )
  func baht(_ satang: Int, _ text: String) { #expect(ThaiNumber.baht(satang) == text) }

  @Test(
    "a whole amount is rounded half away from zero, and never to minus nothing",
    arguments: [
      (123_450, "1,235 บาท"), (123_449, "1,234 บาท"), (-123_450, "-1,235 บาท"), (-49, "0 บาท"),
    ]
  )
  func wholeBaht(_ satang: Int, _ text: String) { #expect(ThaiNumber.wholeBaht(satang) == text) }

  @Test(
    "thousands are parted by commas",
    arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567")]
  )
  func grouped(_ number: Int, _ text: String) { #expect(ThaiNumber.grouped(number) == text) }

  @Test(
    "a percentage is as short as it can be exactly",
    arguments: [
      (68_750, "6.875"), (150_000, "15"), (5_000, "0.5"), (1, "0.0001"), (36_500_000, "3,650"),
      (-12_500, "-1.25"),
    ]
  )
  func percent(_ ppm: Int, _ text: String) { #expect(ThaiNumber.percent(ppm: ppm) == text) }

  @Test func `the largest numbers are written too`() {
    #expect(ThaiNumber.amount(.min) == "-92,233,720,368,547,758.08")
    #expect(ThaiNumber.wholeAmount(.max) == "92,233,720,368,547,758")
  }

  @Test func `an amount is read back as it was written`() {
    var numbers = SeededText(seed: 5)
    for _ in 0..<500 {
      let satang = numbers.whole(-2_000_000_000...2_000_000_000)
      #expect(ThaiNumber.readNumber(ThaiNumber.baht(satang)) == satang)
      #expect(ThaiNumber.readNumber(ThaiNumber.amount(satang)) == satang)
    }
  }
}
