import LessonLibrary
import ThaiText

/// Writes a tree as HTML: the only place that writes a "<".
///
/// Texts and values lose what could harm a reader (``Swift/String/safeForTerminal``), and the five
/// signs that mean something in HTML are written as entities.
struct HTMLWriter {
  private var html = ""

  /// What is written of a tree.
  static func write(_ tree: [HTML]) -> String {
    var writer = HTMLWriter()
    for piece in tree { writer.write(piece) }
    return writer.html
  }

  /// A whole file: what a browser must read before the tree, then the tree.
  static func file(_ tree: HTML) -> String { "<!DOCTYPE html>\n" + write([tree]) }

  private mutating func write(_ piece: HTML) {
    switch piece {
    case .text(let words): html += words.safeForTerminal.escapedForHTML
    case .markdown(let blocks): html += MarkdownHTML.fragment(of: blocks.map(\.safe))
    case .written(let fragment): html += fragment.text
    case .style(let style): html += "<style>\n\(style.css)</style>\n"
    case .script(let script):
      html += "<script nonce=\"\(PageScript.nonce)\">\n\(script.text)\n</script>\n"
    case .element(let tag, let attributes, let children): write(tag, attributes, children)
    }
  }

  private mutating func write(
    _ tag: HTML.Tag,
    _ attributes: [HTML.Attribute],
    _ children: [HTML]
  ) {
    html += "<"
    html += tag.written
    for attribute in attributes {
      html += " "
      html += attribute.name.rawValue
      html += "=\""
      html += attribute.value.safeForTerminal.escapedForHTML
      html += "\""
    }
    html += ">"
    if !tag.isVoid {
      for child in children { write(child) }
      html += "</"
      html += tag.written
      html += ">"
    }
    if !tag.isInline { html += "\n" }
  }
}

extension HTML {
  /// The piece as HTML.
  public var written: String { HTMLWriter.write([self]) }
}

extension MarkdownBlock {
  /// The block without signs that could harm a reader.
  fileprivate var safe: MarkdownBlock {
    mapping { piece, _ in
      switch piece {
      case .text(let words): [.text(words.safeForTerminal)]
      case .code(let words): [.code(words.safeForTerminal)]
      case .image(let words, _, _): [.text(words.safeForTerminal)]
      default: [piece]
      }
    }
  }
}

extension UInt8 {
  /// Whether it means something in HTML: a quotation mark, an ampersand or an angle bracket.
  fileprivate var isSignOfHTML: Bool {
    self == 0x22 || self == 0x26 || self == 0x27 || self == 0x3C || self == 0x3E
  }
}

extension String {
  /// The text with the signs of HTML written as entities.
  fileprivate var escapedForHTML: String {
    guard utf8.contains(where: \.isSignOfHTML) else { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
