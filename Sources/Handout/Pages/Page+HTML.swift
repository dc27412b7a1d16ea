public import ThaiText

extension Page.Block {
  /// The block as HTML; the same words as on a terminal.
  public var html: [HTML] {
    switch self {
    case .title(let words): [HTML(.h1, words)]
    case .heading(let words): [HTML(.h2, words)]
    case .paragraph(let words): [HTML(.p, HTML.words(words))]
    case .quote(let paragraphs): [HTML(.blockquote, paragraphs.map { HTML(.p, $0) })]
    case .points(let points): [HTML(.ul, points.map(\.html))]
    case .steps(let steps, let first): [.steps(steps, from: first)]
    case .question(let question): question.html
    case .table(let table): [.table(table)]
    case .chart(let caption, let chart, let sentences):
      [HTML(.figure, [HTML(.figcaption, caption), .chart(chart, caption, sentences)])]
    case .calendar(let calendar):
      [calendar.regularWords()].compactMap(\.self).map { HTML(.p, $0) } + [
        .calendar(calendar.rows())
      ]
    case .verbatim(let lines): lines.map { HTML(.p, [HTML(.code, $0)]) }
    }
  }
}

extension Page.Point {
  fileprivate var html: HTML {
    HTML(
      .li,
      [.text(text)] + (detail.isEmpty ? [] : [HTML(.span, class: "detail", "→ \(detail)")])
    )
  }
}

extension Page.Question {
  /// The question, then its answers with their letters.
  fileprivate var html: [HTML] {
    let answers = choices.enumerated().map { index, choice in
      HTML(.p, class: "choice", "\(Self.letter(ofChoice: index)). \(choice)")
    }
    return [HTML(.p, [HTML(.strong, "\(number). \(text)")])] + answers
  }
}

extension HTML {
  /// Numbered steps.
  static func steps(_ steps: [String], from first: Int) -> HTML {
    .element(
      .ol,
      first == 1 ? [] : [.init(.start, "\(first)")],
      steps.map { HTML(.li, $0) }
    )
  }

  /// A table; amounts stand at the right, and what is to be kept whole does not break.
  static func table(_ table: TextTable) -> HTML {
    let classes = table.columns.map { column in
      column.alignment == .right ? "amount" : column.overflow == .keepWhole ? "whole" : nil
    }
    let head = zip(table.columns, classes).map { column, name in
      HTML.element(
        .th,
        (name.map { [Attribute(.class, $0)] } ?? []) + [.init(.scope, "col")],
        [.text(column.title)]
      )
    }
    let rows = table.rows.map { row in
      HTML(.tr, zip(row, classes).map { HTML(.td, class: $1, HTML.words($0)) })
    }
    return HTML(.table, [HTML(.thead, [HTML(.tr, head)]), HTML(.tbody, rows)])
  }

  /// A calendar of payments with a box before each thing to do.
  static func calendar(_ rows: [PaymentCalendar.Row]) -> HTML {
    let titles = PaymentCalendar.titles
    let classes = ["month", nil, "amount"]
    let head = zip(titles, classes).map { HTML(.th, class: $1, $0) }
    let body = rows.map { row in
      let deeds =
        row.deeds.isEmpty ? [HTML.text(PaymentCalendar.nothing)] : row.deeds.map(deed)
      return HTML(
        .tr,
        [
          HTML(.td, class: "month", row.month), HTML(.td, deeds),
          HTML(.td, class: "amount", row.left),
        ]
      )
    }
    return HTML(
      .table,
      class: "calendar",
      [HTML(.thead, [HTML(.tr, head)]), HTML(.tbody, body)]
    )
  }

  private static func deed(_ deed: PaymentCalendar.Deed) -> HTML {
    HTML(
      .span,
      class: "deed",
      (deed.isDone ? [HTML(.span, class: "tick")] : []) + [.text(deed.words)]
    )
  }

  /// A chart of one falling value.
  static func chart(_ chart: FallingChart, _ caption: String, _ sentences: [String]) -> HTML {
    let last = chart.xLabels.keys.max() ?? 0
    return MountainChart(
      [MountainChart.Layer(name: "", values: chart.values)],
      others: { _ in "" },
      title: caption,
      description: sentences.joined(separator: " "),
      yLabels: chart.yLabels,
      xLabels: (chart.xLabels[0] ?? "", chart.xLabels[last] ?? "")
    ).html
  }
}
