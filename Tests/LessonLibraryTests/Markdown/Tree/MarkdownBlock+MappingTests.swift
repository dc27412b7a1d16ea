import LessonLibrary
import Testing

@Suite("Markdown block, mapping") struct MarkdownBlockMappingTests {
  @Test func `every run of words is reached with its line, and nothing else changes`() {
    let text = """
      # ก
      ข *ค*
      **ง** [จ](u)

      - ฉ
        > ช

      | ซ |
      | - |
      | ฌ |

      ```
      ญ
      ```
      """
    var lines: [String: Int] = [:]
    let mapped = MarkdownDocument(text).blocks.map { block in
      block.mapping { piece, line in
        guard case .text(let words) = piece else { return [piece] }
        lines[words.filter { $0 != " " }] = line
        return [.text(words + "!")]
      }
    }
    #expect(
      lines.filter { !$0.key.isEmpty }
        == ["ก": 1, "ข": 2, "ค": 2, "ง": 3, "จ": 3, "ฉ": 5, "ช": 6, "ซ": 8, "ฌ": 10]
    )
    let html = MarkdownHTML.fragment(of: mapped)
    #expect(html.contains("<strong>ง!</strong> !<a href=\"u\">จ!</a>"))
    #expect(html.contains("<code>ญ\n</code>"))
  }

  @Test func `a piece may become none or several`() {
    let words: [Inline] = [.text("ก"), .softBreak, .text("ข")]
    let mapped = words.mapping { piece, line in line == 1 ? [] : [piece, .text("\(line)")] }
    #expect(mapped == [.text("ข"), .text("2")])
  }
}
