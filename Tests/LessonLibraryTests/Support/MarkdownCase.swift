import LessonLibrary
import Testing

/// A text in Markdown and the HTML that it stands for.
struct MarkdownCase: CustomTestStringConvertible, Sendable {
  let markdown: String
  let html: String

  init(_ markdown: String, _ html: String) {
    self.markdown = markdown
    self.html = html
  }

  var testDescription: String { markdown.debugDescription }

  /// The HTML that the reader makes of it, without the line end at its end.
  var read: String { Self.html(markdown) }

  static func html(_ markdown: String) -> String {
    let html = MarkdownHTML.fragment(of: MarkdownDocument(markdown).blocks)
    return html.hasSuffix("\n") ? String(html.dropLast()) : html
  }
}
