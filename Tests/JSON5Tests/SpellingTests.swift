import JSON5
import Testing

@Suite("Spelling") struct SpellingTests {
  private let known = ["name", "amount", "months", "minimum", "minimumPercent", "ยอดคงเหลือ", "to"]

  @Test(arguments: [
    ("amuont", "amount"), ("amont", "amount"), ("ammount", "amount"), ("Amount", "amount"),
    ("AMOUNT", "amount"), ("month", "months"), ("nmae", "name"),
    ("minimumpercent", "minimumPercent"),
    ("ยอดคงเหลอ", "ยอดคงเหลือ"), ("too", "to"), ("ot", "to"),
  ])
  func `a slip finds the word that was meant`(written: String, meant: String) {
    #expect(Spelling.nearest(to: written, among: known) == meant)
  }

  @Test(arguments: ["", "x", "colour", "mnths2x", "ดอกเบี้ย", String(repeating: "a", count: 100_000)])
  func `a word that is near to nothing finds nothing`(written: String) {
    #expect(Spelling.nearest(to: written, among: known) == nil)
  }

  @Test func `the nearest wins, and of equally near words the first`() {
    #expect(Spelling.nearest(to: "cash", among: ["cast", "cash", "case"]) == "cash")
    #expect(Spelling.nearest(to: "casx", among: ["cast", "cash"]) == "cast")
    #expect(Spelling.nearest(to: "cash", among: []) == nil)
    #expect(Spelling.nearest(to: "name", among: [String(repeating: "n", count: 100_000)]) == nil)
  }

  @Test func `a third of the characters may differ and no more`() {
    #expect(Spelling.nearest(to: "abcdefghi", among: ["xxxdefghi"]) == "xxxdefghi")
    #expect(Spelling.nearest(to: "abcdefghi", among: ["xxxxefghi"]) == nil)
  }
}
