import Testing
import ThaiText

@Suite("Latin letters") struct LatinLettersTests {
  @Test(
    "close to how it sounds",
    arguments: [
      ("ยายคำ", "yaykham"), ("แม่แดง", "maedaeng"), ("ไก่", "kai"), ("น้ำ", "nam"), ("โต๊ะ 3", "toa3"),
      ("๑๒", "12"),
      ("Nok", "nok"), ("🌾 / ..", ""), ("เ", ""),
    ]
  )
  func letters(_ text: String, _ letters: String) { #expect(text.inLatinLetters == letters) }

  @Test func `only letters and digits that every disk knows are left`() {
    let thai = String(String.UnicodeScalarView((0x0E01...0x0E5B).compactMap(Unicode.Scalar.init)))
    #expect(thai.inLatinLetters.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }
}
