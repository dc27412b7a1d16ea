import Testing

@testable import ThaiText

@Suite("Break rules") struct BreakRulesTests {
  /// The strength where the dictionary sees a boundary everywhere, or only where it is told.
  private func strength(
    before offset: Int,
    in text: String,
    boundaries: Set<Int>? = nil
  ) -> WordBreaks.Strength? {
    let characters = Array(text)
    return BreakRules(
      characters: characters,
      boundaries: boundaries ?? Set(0...characters.count)
    ).strength(before: offset)
  }

  @Test func `a line ends most willingly at a space`() {
    #expect(strength(before: 4, in: "กิน ข้าว") == nil)
    #expect(strength(before: 3, in: "กิน ข้าว") == .space)
  }

  @Test func `a line ends between two words that adjoin`() {
    #expect(strength(before: 2, in: "กินข้าว") == .word)
  }

  @Test func `a line never begins with a repetition sign, even after a space`() {
    #expect(strength(before: 3, in: "ทุก ๆ วัน") == nil)
  }

  @Test func `a line ends between a number and its unit only when it must`() {
    #expect(strength(before: 6, in: "1,500 บาท", boundaries: [0, 5, 6, 9]) == .reluctant)
    #expect(strength(before: 5, in: "15000บาท") == .reluctant)
  }

  @Test func `digits and Latin letters do not part`() {
    #expect(strength(before: 2, in: "15000") == nil)
    #expect(strength(before: 1, in: "SMS") == nil)
  }

  @Test func `a straight quotation mark stays with what it quotes`() {
    #expect(strength(before: 4, in: "คำ \"ก\" ข") == nil)
    #expect(strength(before: 3, in: "ab \"ก\" ข") == .space)
    #expect(strength(before: 5, in: "ab \"ก\" ข") == nil)
  }

  @Test func `a non-breaking space keeps both sides`() {
    #expect(strength(before: 1, in: "ก\u{00A0}ข") == nil)
    #expect(strength(before: 2, in: "ก\u{00A0}ข") == nil)
  }

  @Test func `a slash between Thai words lets a line end after it`() {
    #expect(strength(before: 2, in: "ก/ข") == .word)
    #expect(strength(before: 1, in: "ก/ข") == nil)
  }
}
