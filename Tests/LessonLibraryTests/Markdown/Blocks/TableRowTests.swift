import LessonLibrary
import Testing

@Suite("Table row") struct TableRowTests {
  private static func table(_ head: String, _ body: String = "") -> String {
    "<table>\n<thead>\n<tr>\n\(head)\n</tr>\n</thead>\n"
      + (body.isEmpty ? "" : "<tbody>\n<tr>\n\(body)\n</tr>\n</tbody>\n") + "</table>"
  }

  @Test(
    "a header, a line of dashes and rows make a table (GitHub Flavored Markdown 4.10)",
    arguments: [
      MarkdownCase(
        "| ก | ข |\n| - | - |\n| ค | ง |",
        table("<th>ก</th>\n<th>ข</th>", "<td>ค</td>\n<td>ง</td>")
      ),
      MarkdownCase(
        "ก|ข|ค\n:--|:-:|--:",
        table("<th align=\"left\">ก</th>\n<th align=\"center\">ข</th>\n<th align=\"right\">ค</th>")
      ),
      MarkdownCase("| **ก** | `ข|\n|-|-|", table("<th><strong>ก</strong></th>\n<th>`ข</th>")),
      MarkdownCase("| ก\\|ข |\n| - |", table("<th>ก|ข</th>")),
      MarkdownCase(
        "| ก | ข |\n| - | - |\n| ค |",
        table("<th>ก</th>\n<th>ข</th>", "<td>ค</td>\n<td></td>")
      ),
      MarkdownCase("| ก |\n| - |\n| ค | ง |", table("<th>ก</th>", "<td>ค</td>")),
      MarkdownCase("| | ข |\n|-|-|", table("<th></th>\n<th>ข</th>")),
      MarkdownCase("ก\n| ข |\n| - |", "<p>ก</p>\n" + table("<th>ข</th>")),
      MarkdownCase("| ก |\n| - |\nข\n\nค", table("<th>ก</th>", "<td>ข</td>") + "\n<p>ค</p>"),
      MarkdownCase(
        "| ก |\n| - |\n> ข",
        table("<th>ก</th>") + "\n<blockquote>\n<p>ข</p>\n</blockquote>"
      ),
    ]
  )
  func tables(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }

  @Test(
    "without a fitting line of dashes there is no table",
    arguments: [
      MarkdownCase("| ก | ข |\n| - |", "<p>| ก | ข |\n| - |</p>"),
      MarkdownCase("| ก |\n| ข |", "<p>| ก |\n| ข |</p>"),
      MarkdownCase("| ก |\n| :: |", "<p>| ก |\n| :: |</p>"),
      MarkdownCase("|", "<p>|</p>"),
      MarkdownCase("| ก |\n---", "<h2>| ก |</h2>"),
    ]
  )
  func noTables(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }
}
