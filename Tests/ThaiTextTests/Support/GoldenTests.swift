import Testing

@Suite("Golden", .enabled(if: !isRecordingGolden)) struct GoldenTests {
  @Test func `a text that nobody approved is a difference`() {
    #expect(goldenMismatch("ก\n", "no such file.txt") != nil)
  }

  @Test func `an approved text is no difference, and a changed one names its line`() {
    #expect(goldenMismatch("ข้อความที่รับรองแล้ว\n", "approved.txt") == nil)
    #expect(goldenMismatch("อื่น\n", "approved.txt")?.contains("line 1") == true)
    #expect(goldenMismatch("ข้อความที่รับรองแล้ว\nอื่น", "approved.txt")?.contains("line 2") == true)
  }
}
