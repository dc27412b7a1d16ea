/// Writes blocks as the HTML that CommonMark shows for them.
///
/// Words are escaped here and nowhere else. An image is written as its words alone, so that a page
/// needs nothing but itself; an address that could run a program is left out.
public struct MarkdownHTML: Sendable {
  private var html = ""

  private init() {}

  /// The HTML of blocks, a line end after each.
  public static func fragment(of blocks: [MarkdownBlock]) -> String {
    var writer = MarkdownHTML()
    for block in blocks { writer.write(block) }
    return writer.html
  }

  /// The HTML of running text.
  public static func fragment(of inlines: [Inline]) -> String {
    var writer = MarkdownHTML()
    writer.write(inlines)
    return writer.html
  }

  private mutating func write(_ block: MarkdownBlock) {
    switch block.content {
    case .heading(let level, let words): write(words, in: "h\(level)")
    case .paragraph(let words): write(words, in: "p")
    case .list(let list): write(list)
    case .quote(let blocks):
      html += "<blockquote>\n"
      for block in blocks { write(block) }
      html += "</blockquote>\n"
    case .table(let table): write(table)
    case .fence(let info, let text): writeFence(info: info, text: text)
    case .rule: html += "<hr />\n"
    }
  }

  private mutating func write(_ words: [Inline], in tag: String) {
    html += "<\(tag)>"
    write(words)
    html += "</\(tag)>\n"
  }

  private mutating func write(_ list: MarkdownList) {
    let tag = list.start == nil ? "ul" : "ol"
    let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    html += "<\(tag)\(start)>\n"
    for item in list.items { write(item, isTight: list.isTight) }
    html += "</\(tag)>\n"
  }

  /// In a tight list the words of an item stand without paragraphs.
  private mutating func write(_ item: [MarkdownBlock], isTight: Bool) {
    html += "<li>"
    for block in item {
      if isTight, case .paragraph(let words) = block.content {
        write(words)
      } else {
        if !html.hasSuffix("\n") { html += "\n" }
        write(block)
      }
    }
    html += "</li>\n"
  }

  private mutating func writeFence(info: String, text: String) {
    let language = info.split(separator: " ").first.map(String.init) ?? ""
    html += language.isEmpty ? "<pre><code>" : "<pre><code class=\"language-\(language.escaped)\">"
    html += "\(text.escaped)</code></pre>\n"
  }

  private mutating func write(_ table: MarkdownTable) {
    html += "<table>\n<thead>\n"
    write(table.header, in: "th", alignments: table.alignments)
    html += "</thead>\n"
    if !table.rows.isEmpty {
      html += "<tbody>\n"
      for row in table.rows { write(row, in: "td", alignments: table.alignments) }
      html += "</tbody>\n"
    }
    html += "</table>\n"
  }

  private mutating func write(
    _ row: [[Inline]],
    in tag: String,
    alignments: [MarkdownTable.Alignment?]
  ) {
    html += "<tr>\n"
    for (cell, alignment) in zip(row, alignments) {
      html += "<\(tag)\(alignment.map { " align=\"\($0.rawValue)\"" } ?? "")>"
      write(cell)
      html += "</\(tag)>\n"
    }
    html += "</tr>\n"
  }

  private mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let words): html += words.escaped
    case .softBreak: html += "\n"
    case .hardBreak: html += "<br />\n"
    case .emphasis(let inner): write(inner, between: "<em>", and: "</em>")
    case .strong(let inner): write(inner, between: "<strong>", and: "</strong>")
    case .code(let words): html += "<code>\(words.escaped)</code>"
    case .link(let inner, let destination, let title):
      let opening = "<a href=\"\(LinkAddress(destination).written.escaped)\"\(hint(title))>"
      write(inner, between: opening, and: "</a>")
    case .image(let words, let destination, let title):
      let source = LinkAddress(destination).written.escaped
      html += "<img src=\"\(source)\" alt=\"\(words.escaped)\"\(hint(title)) />"
    case .slot(let slot): html += slot.source.escaped
    }
  }

  private func hint(_ title: String?) -> String {
    title.map { " title=\"\($0.escaped)\"" } ?? ""
  }

  private mutating func write(_ inner: [Inline], between opening: String, and closing: String) {
    html += opening
    write(inner)
    html += closing
  }
}

extension String {
  /// The text with the four signs of HTML written as entities.
  fileprivate var escaped: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
