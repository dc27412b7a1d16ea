extension Page.Block {
  /// The block with other texts in it; commands to type and drawings stay as they are.
  ///
  /// - Parameter change: What becomes of texts that belong together, such as a point and what
  ///   explains it; as many as were given.
  /// - Returns: The block.
  public func changingTexts(_ change: ([String]) -> [String]) -> Page.Block {
    func one(_ text: String) -> String { change([text])[0] }
    switch self {
    case .title(let text): return .title(one(text))
    case .heading(let text): return .heading(one(text))
    case .paragraph(let text): return .paragraph(one(text))
    case .quote(let paragraphs): return .quote(change(paragraphs))
    case .points(let points):
      return .points(
        points.map {
          let texts = change([$0.text, $0.detail])
          return Page.Point(texts[0], detail: texts[1])
        }
      )
    case .steps(let steps, let first): return .steps(steps.map(one), from: first)
    case .table(let table):
      return .table(
        TextTable(
          columns: table.columns,
          rows: table.rows.map(change),
          spoken: table.spoken?.map(one)
        )
      )
    case .chart(let caption, let chart, let sentences):
      return .chart(one(caption), chart, sentences: sentences.map(one))
    case .question, .calendar, .verbatim: return self
    }
  }
}
