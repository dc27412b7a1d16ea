/// A whole file of HTML that needs nothing but itself: no network, no font of its own, and no
/// script unless it is shown on a wall.
public struct HTMLDocument: Sendable {
  /// What the window is called.
  public var title: String
  /// How it looks.
  public var style: Stylesheet
  /// What the keys do; nil for a page to read or print.
  public var script: PageScript?
  /// What stands on it.
  public var body: [HTML]
  /// How numbers are written.
  public var digits = PageDigits.arabic

  /// A file of its parts.
  public init(title: String, style: Stylesheet, script: PageScript? = nil, body: [HTML]) {
    self.title = title
    self.style = style
    self.script = script
    self.body = body
  }

  /// The file.
  public var text: String {
    let head = HTML(.head, meta + [HTML(.title, title), .style(style)])
    let content = digits.writing(body)
    return HTMLWriter.file(
      .element(.html, [.init(.lang, "th")], [head, HTML(.body, content + scriptElement)])
    )
  }

  /// Whether bytes begin as a page does, so that they may give way to a newer one.
  ///
  /// - Parameter bytes: What stands in a file; may be anything.
  /// - Returns: Whether it is a page.
  public static func isPage(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let begin = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
      .drop { $0 <= UInt8(ascii: " ") }.prefix(15)
    let words = String(decoding: begin, as: UTF8.self).lowercased()
    return words.hasPrefix("<!doctype html") || words.hasPrefix("<html")
  }

  private var meta: [HTML] {
    [
      .element(.meta, [.init(.charset, "utf-8")], []),
      .element(
        .meta,
        [.init(.name, "viewport"), .init(.content, "width=device-width, initial-scale=1")],
        []
      ),
      .element(
        .meta,
        [.init(.httpEquiv, "Content-Security-Policy"), .init(.content, policy)],
        []
      ),
    ]
  }

  /// Nothing may be fetched, and no script runs but the file's own.
  private var policy: String {
    "default-src 'none'; style-src 'unsafe-inline'"
      + (script == nil ? "" : "; script-src 'nonce-\(PageScript.nonce)'")
  }

  private var scriptElement: [HTML] { script.map { [.script($0)] } ?? [] }
}
