import Testing
import ThaiText

@Suite("Thai digits") struct ThaiDigitsTests {
  @Test(
    "every digit is written in Thai, the rest stays",
    arguments: [
      ("12,500 บาท", "๑๒,๕๐๐ บาท"), ("ธ.ค. 69", "ธ.ค. ๖๙"), ("๓ ก้อน", "๓ ก้อน"), ("", ""),
      ("0123456789", "๐๑๒๓๔๕๖๗๘๙"),
    ]
  )
  func digits(written: String, thai: String) {
    #expect(ThaiNumber.thaiDigits(written) == thai)
  }
}
