import Testing
import ThaiText

@Suite("Digits on a Thai keyboard") struct ThaiKeyboardTests {
  @Test func `the keys of the digits are taken for digits`() {
    #expect(ThaiKeyboard.digits("ๅ/-ภถุึคตจ") == "1234567890")
    #expect(ThaiKeyboard.digits("ๅ ภ") == "1 4")
  }

  @Test func `a word with other letters is no number`() {
    for text in ["", "คต่", "ภาษี", "1", "ก"] { #expect(ThaiKeyboard.digits(text) == nil) }
  }
}
