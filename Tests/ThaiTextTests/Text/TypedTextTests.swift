import Testing

@testable import ThaiText

@Suite("Taking a typed text apart") struct TypedTextTests {
  @Test func `words are taken from the front, after spaces, the first that fits`() {
    var text = TypedText("  เดือนหน้า 5")
    #expect(text.take(firstOf: ["เดือนหน้า", "เดือน"]) == "เดือนหน้า")
    #expect(text.take(firstOf: ["บาท"]) == nil)
    #expect(text.takeDigits() == "5")
    #expect(text.isAtEnd)
    #expect(text.takeDigits() == nil)
  }

  @Test func `no word ends in the middle of a letter with its marks`() {
    var text = TypedText("สามี")
    #expect(text.take(firstOf: ["สาม"]) == nil)
    #expect(text.rest == "สามี")
  }

  @Test func `a word is taken away from wherever it stands, once`() {
    var text = TypedText("ร้อยละ 2 ต่อเดือน ต่อเดือน")
    #expect(text.remove(firstOf: ["ต่อปี", "ต่อเดือน"]) == "ต่อเดือน")
    #expect(text.rest == "ร้อยละ 2   ต่อเดือน")
    #expect(text.remove(firstOf: ["ต่อวัน"]) == nil)
  }
}
