import Testing

@testable import ThaiText

@Suite("Names in a text") struct NamesInTextTests {
  @Test func `a file name is one stretch`() {
    #expect(NamesInText.ranges(in: Array("ไฟล์ farm-family.json5 ค่ะ")) == [4..<21])
  }

  @Test func `an address is one stretch`() {
    #expect(NamesInText.ranges(in: Array("https://a.th/ก-ข")) == [0..<16])
  }

  @Test(
    "an amount, an abbreviation and a sentence's end are no names",
    arguments: ["1,234.50", "ธ.ก.ส.", "จบ.", ".", "", "12.3.4"]
  )
  func notNames(_ text: String) { #expect(NamesInText.ranges(in: Array(text)).isEmpty) }
}
