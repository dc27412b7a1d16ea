import LessonLibrary
import ThaiText

extension HTML {
  /// The same with numbers written ๐๑๒; what must be typed exactly stays, and so do drawings.
  var withThaiDigits: HTML {
    switch self {
    case .text(let words): .text(ThaiNumber.thaiDigits(words))
    case .markdown(let blocks): .markdown(blocks.map(\.withThaiDigits))
    case .written, .style, .script, .element(.code, _, _): self
    case .element(let tag, let attributes, let children):
      .element(tag, attributes.map(\.withThaiDigits), children.map(\.withThaiDigits))
    }
  }
}

extension HTML.Attribute {
  /// Only words that are read aloud have numbers to change.
  fileprivate var withThaiDigits: HTML.Attribute {
    name == .label ? HTML.Attribute(.label, ThaiNumber.thaiDigits(value)) : self
  }
}

extension MarkdownBlock {
  fileprivate var withThaiDigits: MarkdownBlock {
    mapping { piece, _ in
      guard case .text(let words) = piece else { return [piece] }
      return [.text(ThaiNumber.thaiDigits(words))]
    }
  }
}
