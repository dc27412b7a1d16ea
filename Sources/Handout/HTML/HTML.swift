public import LessonLibrary

/// A piece of a page, before it is written: elements and words, nothing that needs escaping.
///
/// Names of elements and attributes are fixed words of this room; whatever comes from people
/// stands in texts and in the values of attributes, which the writer makes safe. Nobody else writes
/// a "<".
///
/// Example: `HTML(.p, [.text("a < b")]).written` is `<p>a &lt; b</p>`.
public indirect enum HTML: Hashable, Sendable {
  /// An element with what stands in it.
  case element(Tag, [Attribute], [HTML])
  /// Words.
  case text(String)
  /// A lesson's own blocks, shown as CommonMark says.
  case markdown([MarkdownBlock])
  /// What was written already.
  case written(Fragment)
  /// How everything looks.
  case style(Stylesheet)
  /// What the keys do.
  case script(PageScript)

  /// An element of a class.
  public init(_ tag: Tag, class name: String? = nil, _ children: [HTML] = []) {
    self = .element(tag, name.map { [Attribute(.class, $0)] } ?? [], children)
  }

  /// An element that holds words alone.
  public init(_ tag: Tag, class name: String? = nil, _ words: String) {
    self.init(tag, class: name, [.text(words)])
  }

  /// HTML that the writer has written, so that a long file can be made piece by piece.
  public struct Fragment: Hashable, Sendable {
    /// What was written.
    let text: String

    /// Writes some pieces.
    ///
    /// - Parameters:
    ///   - pieces: One after the other.
    ///   - digits: How numbers are written.
    init(_ pieces: [HTML], digits: PageDigits) {
      text = HTMLWriter.write(digits.writing(pieces))
    }
  }

  /// The elements that pages and charts are made of.
  public enum Tag: String, Sendable {
    case html, head, meta, title, body
    case main, section, header, footer, figure, figcaption, div, span, p, h1, h2, h3, ul, ol, li
    case blockquote, table, thead, tbody, tr, th, td, strong, em, small, br, code
    case svg, g, path, rect, line, circle, pattern, defs, desc
    /// Words in a chart.
    case chartText = "text"
    /// The name of a chart.
    case chartTitle

    /// The name as it is written.
    var written: String { self == .chartTitle ? "title" : rawValue }

    /// Whether nothing can stand inside.
    var isVoid: Bool { self == .meta || self == .br }

    /// Whether it stands in a line of words, so that no line end may be put beside it.
    var isInline: Bool {
      switch self {
      case .span, .strong, .em, .small, .code, .br: true
      default: false
      }
    }
  }

  /// A property of an element.
  public struct Attribute: Hashable, Sendable {
    /// The properties that are used.
    public enum Name: String, Sendable {
      case `class`, id, lang, charset, name, content, scope, colspan, role, nonce, start, hidden
      case httpEquiv = "http-equiv"
      case label = "aria-label"
      case isHidden = "aria-hidden"
      case viewBox, width, height, x, y, x1, y1, x2, y2, cx, cy, r, d, fill
      case patternUnits, patternTransform
      case textAnchor = "text-anchor"
      case fontSize = "font-size"
      case aspect = "preserveAspectRatio"
    }

    /// Which.
    public let name: Name
    /// What it is; may come from a person.
    public let value: String

    /// A property with its value.
    public init(_ name: Name, _ value: String) {
      self.name = name
      self.value = value
    }

    /// A property whose value is a number.
    init(_ name: Name, _ value: Double) {
      self.init(name, value.coordinate)
    }
  }
}

extension Double {
  /// The number with at most two decimals, as a chart writes it.
  var coordinate: String {
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let decimals = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(sign)\(whole).\(decimals)"
  }
}
