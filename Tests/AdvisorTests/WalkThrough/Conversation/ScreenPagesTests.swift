import Testing

@testable import Advisor

@Suite("Reading on a low screen") struct ScreenPagesTests {
  @Test func `what fits stays whole`() {
    #expect(ScreenPages(["a", "", "b"], height: 24).pages == [["a", "", "b"]])
    #expect(ScreenPages(["a", "", "b"], height: nil).pages == [["a", "", "b"]])
    #expect(ScreenPages([], height: 24).pages == [[]])
  }

  @Test func `a long text is parted at an empty line`() {
    let lines = ["a", "b", "c", "", "d", "e", "f"]
    #expect(ScreenPages(lines, height: 9).pages == [["a", "b", "c"], ["d", "e", "f"]])
  }

  @Test func `a heading goes with what follows it`() {
    let lines = ["a", "b", "c", "", "H", "──", "", "d", "e"]
    #expect(ScreenPages(lines, height: 11).pages == [["a", "b", "c"], ["H", "──", "", "d", "e"]])
  }

  @Test func `a text without a place to part it is parted all the same`() {
    let pages = ScreenPages(Array(repeating: "a", count: 23), height: 14).pages
    #expect(pages.map(\.count) == [10, 10, 3])
  }

  @Test(arguments: 1...40)
  func `nothing is lost on a screen of any height`(height: Int) {
    let lines = (0..<100).map { $0.isMultiple(of: 7) ? "" : "line \($0)" }
    let pages = ScreenPages(lines, height: height).pages
    #expect(pages.joined().filter { !$0.isEmpty } == lines.filter { !$0.isEmpty })
    #expect(pages.allSatisfy { $0.count <= max(4, height - 4) })
  }
}
