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

  @Test(
    "codes stay, and so do names that are to be kept",
    arguments: [
      ("B-01 ค้าง 2 งวด", "B-01 ค้าง ๒ งวด"), ("กด F11 หรือ A4", "กด F11 หรือ A4"),
      ("3–4 งวด 10-12", "๓–๔ งวด ๑๐-๑๒"), ("บ้าน 2/4 มี 2/45", "บ้าน 2/4 มี ๒/๔๕"),
      ("ปี 2569", "ปี ๒๕๖๙"),
    ]
  )
  func kept(written: String, thai: String) {
    #expect(ThaiNumber.thaiDigits(written, keeping: ["บ้าน 2/4", "2", "ก"]) == thai)
  }
}
