import JSON5
import Testing

@testable import ThaiText

@Suite("Quoted line") struct QuotedLineTests {
  /// The line that holds the first `@` of a text, told as line 7.
  private func line(_ text: String, width: Int = 40) -> String? {
    line(Array(text.utf8), width: width)
  }

  private func line(_ bytes: [UInt8], width: Int = 40) -> String? {
    let offset = bytes.firstIndex(of: 0x40) ?? bytes.count
    let place = SourcePosition(offset: offset, line: 7, column: 1)
    return QuotedLine(at: place, in: bytes)?.text(width: width)
  }

  @Test func `the line stands alone, without the spaces it begins with`() {
    #expect(line("ก\n    cash: @,\nข") == "7 | cash: @,")
    #expect(line("ก\r\n\t@\r\nข") == "7 | @")
    #expect(line("ก\r@ข\rค") == "7 | @ข")
  }

  @Test func `a line with nothing to be seen is not shown`() {
    #expect(line("ก\n  \nข") != nil)
    #expect(line("ก\n") == nil)
    #expect(line("") == nil)
    #expect(line(" \t ") == nil)
  }

  @Test func `a place beyond the end is the end`() {
    let place = SourcePosition(offset: 99, line: 7, column: 1)
    #expect(QuotedLine(at: place, in: Array("กข".utf8))?.text(width: 40) == "7 | กข")
  }

  @Test func `a wide line is cut on both sides and keeps its place in sight`() {
    let wide = String(repeating: "ก", count: 50) + "@" + String(repeating: "ข", count: 50)
    #expect(
      line(wide) == "7 | …" + String(repeating: "ก", count: 11) + "@"
        + String(repeating: "ข", count: 22) + "…"
    )
    #expect(
      line(String(repeating: "ก", count: 50) + "@ข") == "7 | …" + String(repeating: "ก", count: 33)
        + "@ข"
    )
    #expect(
      line("@" + String(repeating: "ข", count: 50)) == "7 | @" + String(repeating: "ข", count: 34)
        + "…"
    )
  }

  @Test func `a line of megabytes is not read to its ends`() {
    let bytes = [UInt8](repeating: 0x61, count: 2_000_000) + [0x40]
    #expect(line(bytes) == "7 | …" + String(repeating: "a", count: 34) + "@")
  }

  @Test func `a character that is cut in two by the reach is left out`() {
    // Three bytes a letter, and a reach that three does not divide evenly.
    let text = String(repeating: "ก", count: 400) + "ab@"
    #expect(line(text)?.contains("\u{FFFD}") == false)
  }

  @Test func `what would act on the screen is made harmless`() {
    #expect(line("\u{1B}[2J@\u{7}\u{202E}") == "7 | �[2J@�")
    #expect(line([0xD2, 0x40, 0xFF, 0xFE]) == "7 | �@��")
  }
}
