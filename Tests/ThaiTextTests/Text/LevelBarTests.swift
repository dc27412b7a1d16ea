import Testing
import ThaiText

@Suite("Level bar") struct LevelBarTests {
  @Test func `half of the largest fills half of the cells`() {
    #expect(LevelBar.bar(5, of: 10, width: 4) == "██  ")
    #expect(LevelBar.bar(5, of: 10, width: 4, style: .plain) == "##  ")
  }

  @Test func `eighths of a cell are drawn`() {
    #expect(LevelBar.bar(1, of: 16, width: 2) == "▏ ")
    #expect(LevelBar.bar(9, of: 16, width: 2) == "█▏")
  }

  @Test func `a value above zero shows, however small`() {
    #expect(LevelBar.bar(1, of: 1_000_000, width: 3) == "▏  ")
    #expect(LevelBar.bar(1, of: 1_000_000, width: 3, style: .plain) == "#  ")
  }

  @Test(
    "a bar is exactly as wide as asked",
    arguments: [-5, 0, 1, 37, 100, 250],
    [DrawingStyle.normal, .plain]
  )
  func width(_ value: Int, _ style: DrawingStyle) {
    #expect(LevelBar.bar(value, of: 100, width: 11, style: style).displayWidth == 11)
  }

  @Test func `no width and no largest value give no blocks`() {
    #expect(LevelBar.bar(5, of: 10, width: 0).isEmpty)
    #expect(LevelBar.bar(5, of: 0, width: 2) == "  ")
  }
}
