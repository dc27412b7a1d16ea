import ThaiText

/// Help as pages.
enum HelpPage {
  /// All commands, one line each.
  static var overview: Page {
    Page([
      .title(HelpWords.program),
      .heading(HelpWords.commands),
      .table(table(([.walkThrough] + CommandCatalogue.forms).map(line))),
      .heading(HelpWords.flags),
      .table(flags(Flag.everywhere)),
      .paragraph(HelpWords.more),
    ])
  }

  private static func line(_ form: CommandForm) -> [String] {
    [commandLine(form), form.words.summary]
  }

  /// One command with its flags and an example.
  static func page(of form: CommandForm) -> Page {
    Page(
      [
        .title(form.words.summary),
        .heading(HelpWords.form),
        .verbatim(["\(commandLine(form)) \(HelpWords.anyFlags)"]),
      ]
        + form.words.details.map(Page.Block.paragraph)
        + [.heading(HelpWords.example), .verbatim([form.words.example])]
        + [.heading(HelpWords.flags), .table(flags(form.allFlags))]
        + names(form.words)
    )
  }

  /// The words that may be typed somewhere, with what each means.
  private static func names(_ words: CommandWords) -> [Page.Block] {
    words.names.isEmpty
      ? []
      : [.heading(words.namesHeading), .table(table(words.names.map { [$0.typed, $0.thai] }))]
  }

  private static func commandLine(_ form: CommandForm) -> String {
    ["plodnee", form.name, form.words.operand].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func flags(_ flags: [Flag]) -> TextTable {
    table(flags.map { [[$0.typed, $0.placeholder].joined(separator: " "), $0.words] })
  }

  private static func table(_ rows: [[String]]) -> TextTable {
    TextTable(
      columns: [TextTable.Column("", alignment: .left, overflow: .keepWhole), .words("")],
      rows: rows
    )
  }
}

extension Flag {
  /// What stands in help where the value is typed.
  var placeholder: String {
    switch value {
    case .none: ""
    case .choice(let words): words.count > 5 ? HelpWords.name : words.joined(separator: "|")
    case .count: HelpWords.number
    case .amount: HelpWords.amount
    case .percent: HelpWords.percent
    case .file: HelpWords.file
    case .folder: HelpWords.folder
    case .text: HelpWords.name
    }
  }
}
