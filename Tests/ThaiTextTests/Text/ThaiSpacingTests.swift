import Testing
import ThaiText

@Suite("Spaces between Thai and other letters") struct ThaiSpacingTests {
  @Test(arguments: [("ครอบครัวแม่คำ", "ครอบครัวแม่คำ"), ("B-01", " B-01"), (" x", " x"), ("", "")])
  func `a name in other letters stands apart`(name: String, after: String) {
    #expect(name.afterThaiWord == after)
  }
}
