import Testing

@testable import ThaiText

@Suite("Line break classes") struct LineBreakClassTests {
  @Test func `a space lets a line end and a non-breaking one does not`() {
    #expect(Character(" ").isBreakingSpace)
    #expect(Character("\t").isBreakingSpace)
    #expect(Character("\u{3000}").isBreakingSpace)
    #expect(!Character("\u{00A0}").isBreakingSpace)
    #expect(Character("\u{00A0}").staysWithNext)
    #expect(Character("\u{00A0}").staysWithPrevious)
  }

  @Test func `digits are those that people here type`() {
    #expect("09๐๙".allSatisfy { $0.isTypedDigit })
    #expect(!"٣ก½".contains { $0.isTypedDigit })
  }

  @Test func `Thai letters are letters and vowels but not signs`() {
    #expect("กฮะเ".allSatisfy { $0.isThaiLetter })
    #expect(!"ฯ฿ๆ๑a".contains { $0.isThaiLetter })
  }

  @Test func `a vowel before its consonant does not end a line`() {
    #expect("เแโใไ".allSatisfy { $0.isThaiLeadingVowel })
    #expect("เแโใไ".allSatisfy { $0.staysWithNext })
  }

  @Test func `closing signs and repetition never begin a line`() {
    #expect("ๆฯ)”%,…".allSatisfy { $0.neverBeginsLine })
    #expect(!"ก(“".contains { $0.neverBeginsLine })
  }

  @Test func `a lone mark never begins a line`() {
    #expect(Character("\u{0E48}").neverBeginsLine)
    #expect(Character("\u{0E33}").neverBeginsLine)
  }

  @Test func `Chinese and emoji let a line end on either side`() {
    #expect(Character("中").breaksFreely)
    #expect(Character("🙂").breaksFreely)
    #expect(!Character("ก").breaksFreely)
  }
}
