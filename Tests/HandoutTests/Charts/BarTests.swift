import Testing

@testable import Handout

@Suite("Bars") struct BarTests {
  @Test(
    "a bar is as long as its share, seen even when it is tiny, never longer than its room",
    arguments: [
      (0.0, "0.4"), (0.5, "50"), (1.0, "100"), (7.0, "100"),
    ]
  )
  func length(share: Double, width: String) {
    #expect(HTML.bar(share).written.contains("width=\"\(width)\""))
  }
}
