import LessonLibrary
import Testing

@Suite("Table reader") struct TableReaderTests {
  @Test func `a table has a header and rows`() {
    #expect(
      Markdown.blocks(in: "| a | **b** |\n| :-- | --: |\n| 1 | 2 |") == [
        .table(
          header: [[.text("a")], [.strong([.text("b")])]],
          rows: [[[.text("1")], [.text("2")]]]
        )
      ]
    )
  }

  @Test func `every row is as wide as the header`() {
    #expect(
      Markdown.blocks(in: "|a|b|\n|-|-|\n|1|\n|1|2|3|") == [
        .table(
          header: [[.text("a")], [.text("b")]],
          rows: [[[.text("1")], []], [[.text("1")], [.text("2")]]]
        )
      ]
    )
  }

  @Test func `an empty cell keeps its place`() {
    #expect(
      Markdown.blocks(in: "| |b|\n|-|-|") == [.table(header: [[], [.text("b")]], rows: [])]
    )
  }

  @Test func `an escaped bar stays in its cell`() {
    #expect(Markdown.blocks(in: "|a\\|b|\n|-|") == [.table(header: [[.text("a|b")]], rows: [])])
  }

  @Test(arguments: ["| a |", "|", "||", "| a | b"])
  func `without a second line of dashes it is text`(text: String) {
    #expect(Markdown.blocks(in: text) == [.paragraph([.text(text)])])
  }

  @Test(arguments: [32, 33])
  func `more than 32 columns are text`(columns: Int) {
    let text = ["a|", "-|"].map { "|" + String(repeating: $0, count: columns) }
    let isTable =
      if case .table? = Markdown.blocks(in: text.joined(separator: "\n")).first { true } else {
        false
      }
    #expect(isTable == (columns <= 32))
  }
}
