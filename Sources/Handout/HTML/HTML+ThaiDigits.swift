import LessonLibrary
import ThaiText

/// How the numbers of a page are written.
public enum PageDigits: Hashable, Sendable {
  /// As 0 to 9.
  case arabic
  /// As ๐ to ๙; names stay as they are written, and so does what must be typed exactly.
  case thai(keeping: [String])

  /// Pieces of a page with their numbers so.
  func writing(_ pieces: [HTML]) -> [HTML] {
    switch self {
    case .arabic: return pieces
    case .thai(let names):
      // Only names that would change have to be looked for.
      let kept = names.filter { ThaiNumber.thaiDigits($0) != $0 }
      return pieces.map { $0.withThaiDigits(keeping: kept) }
    }
  }
}

extension HTML {
  /// The same with numbers written ๐๑๒; what must be typed exactly stays, and so do drawings.
  fileprivate func withThaiDigits(keeping names: [String]) -> HTML {
    switch self {
    case .text(let words): .text(ThaiNumber.thaiDigits(words, keeping: names))
    case .markdown(let blocks): .markdown(blocks.map { $0.withThaiDigits(keeping: names) })
    case .written, .style, .script, .element(.code, _, _): self
    case .element(let tag, let attributes, let children):
      .element(
        tag,
        attributes.map { $0.withThaiDigits(keeping: names) },
        children.map { $0.withThaiDigits(keeping: names) }
      )
    }
  }
}

extension HTML.Attribute {
  /// Only words that are read aloud have numbers to change.
  fileprivate func withThaiDigits(keeping names: [String]) -> HTML.Attribute {
    name == .label
      ? HTML.Attribute(.label, ThaiNumber.thaiDigits(value, keeping: names)) : self
  }
}

extension MarkdownBlock {
  fileprivate func withThaiDigits(keeping names: [String]) -> MarkdownBlock {
    mapping { piece, _ in
      guard case .text(let words) = piece else { return [piece] }
      return [.text(ThaiNumber.thaiDigits(words, keeping: names))]
    }
  }
}
