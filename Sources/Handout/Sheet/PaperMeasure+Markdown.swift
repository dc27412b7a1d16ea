import LessonLibrary

extension PaperMeasure {
  /// How high a block of a lesson is, with the little room after it.
  func height(_ block: MarkdownBlock, width: Double) -> Double {
    let (after, indent) = (letter * 0.15, letter * 1.3)
    return switch block.content {
    case .heading(_, let words): heading(words.plainText)
    case .paragraph(let words): height(words.plainText, width: width) + after
    case .quote(let blocks): blocks.reduce(0) { $0 + height($1, width: width - indent) }
    case .list(let list):
      list.items.reduce(0) { sum, item in
        sum + item.reduce(after) { $0 + height($1, width: width - indent) }
      }
    case .table(let table): Double(table.rows.count + 1) * line * 1.5
    case .fence(_, let text): height(text, width: width)
    case .rule: line
    }
  }
}
