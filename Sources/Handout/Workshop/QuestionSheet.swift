public import ThaiText

extension HTMLDocument {
  /// A sheet of questions to mark by hand; no question is parted from its answers.
  ///
  /// - Parameters:
  ///   - title: What it is called.
  ///   - office: Who gives it; nil when nobody is named.
  ///   - parts: What stands on it, top first.
  /// - Returns: The file.
  public static func questions(
    _ title: String,
    office: String?,
    _ parts: [[Page.Block]]
  ) -> HTMLDocument {
    let head = HTML(.header, [HTML(.h1, title)] + (office.map { [HTML(.p, $0)] } ?? []))
    let sections = parts.map { blocks in HTML(.section, blocks.flatMap(\.unparted)) }
    return HTMLDocument(
      title: title,
      style: .questions,
      body: [HTML(.main, [head] + sections)]
    )
  }
}

extension Page.Block {
  /// The block as HTML, a question with its answers in one piece.
  fileprivate var unparted: [HTML] {
    guard case .question = self else { return html }
    return [HTML(.div, class: "question", html)]
  }
}
