import LessonLibrary
import ThaiText

/// The back of a sheet: a lesson in short, whom to call, and an account that fills the rest.
struct SheetBack {
  private let sheet: HouseholdSheet
  private let density: PaperMeasure.Density
  private let lesson: [MarkdownBlock]
  private let rows: Int

  /// The height of a row to write in, and the fewest of them.
  private static let rowHeight = 8.0
  private static let fewestRows = 10
  private static let mostRows = 31

  init(_ sheet: HouseholdSheet) {
    self.sheet = sheet
    let blocks = sheet.lesson?.blocks ?? []
    let needed = Double(Self.fewestRows + 2) * Self.rowHeight
    let fitting = PaperMeasure.Density.allCases.dropFirst(2).first {
      Self.height(sheet, blocks, $0) + needed <= PaperMeasure.height
    }
    density = fitting ?? .densest
    var kept = blocks
    while fitting == nil, !kept.isEmpty,
      Self.height(sheet, kept, .densest) + needed > PaperMeasure.height
    {
      kept.removeLast()
    }
    lesson = kept
    let room = PaperMeasure.height - Self.height(sheet, kept, density)
    rows = min(Self.mostRows, max(Self.fewestRows, Int(room / Self.rowHeight) - 2))
  }

  /// How high everything but the account's rows is.
  private static func height(
    _ sheet: HouseholdSheet,
    _ blocks: [MarkdownBlock],
    _ density: PaperMeasure.Density
  ) -> Double {
    let measure = PaperMeasure(density: density)
    let width = PaperMeasure.width - 2 * measure.letter
    let lesson = sheet.lesson.map { lesson in
      measure.heading(lesson.title) * 2 + measure.height(lesson.reason, width: width)
        + blocks.reduce(measure.letter) { $0 + measure.height($1, width: width) }
    }
    let contacts =
      measure.heading(SheetWords.contactsHeading)
      + Double(sheet.contacts.count) * (measure.line + measure.letter * 0.3)
      + SheetWords.localContacts.reduce(0) { $0 + measure.height($1) }
    return (lesson ?? 0) + contacts + measure.heading(SheetWords.accountHeading) + measure.line * 2
      + measure.gap * 6
  }

  /// The page.
  var html: HTML {
    HTML(
      .section,
      class: "sheet \(density.rawValue)",
      (sheet.lesson.map { [part($0)] } ?? []) + [contacts, account, foot]
    )
  }

  private func part(_ lesson: HouseholdSheet.Lesson) -> HTML {
    HTML(
      .section,
      [
        HTML(.h2, "\(SheetWords.lessonHeading): \(lesson.title)"),
        HTML(
          .div,
          class: "lesson",
          [HTML(.p, class: "muted", lesson.reason), .markdown(self.lesson)]
        ),
      ]
    )
  }

  private var contacts: HTML {
    let rows = sheet.contacts.map { contact in
      HTML(
        .tr,
        [
          HTML(.td, contact.purpose), HTML(.td, contact.name),
          HTML(.td, class: "amount", [HTML(.strong, contact.number)]),
        ]
      )
    }
    return HTML(
      .section,
      [HTML(.h2, SheetWords.contactsHeading)]
        + (rows.isEmpty ? [] : [HTML(.table, [HTML(.tbody, rows)])])
        + SheetWords.localContacts.map { HTML(.p, $0) }
    )
  }

  private var account: HTML {
    let titles = SheetWords.accountTitles
    let classes = titles.indices.map { $0 == 0 ? "day" : $0 == 1 ? nil : "sum" }
    let head = zip(titles, classes).map { HTML(.th, class: $1, $0) }
    let blank = HTML(.tr, titles.map { _ in HTML(.td) })
    let sum = HTML(
      .tr,
      [HTML(.td)] + [HTML(.td, [HTML(.strong, SheetWords.accountSum)])]
        + titles.dropFirst(2).map { _ in HTML(.td) }
    )
    return HTML(
      .section,
      class: "account",
      [
        HTML(.h2, SheetWords.accountHeading),
        HTML(
          .table,
          [
            HTML(.thead, [HTML(.tr, head)]),
            HTML(.tbody, Array(repeating: blank, count: rows) + [sum]),
          ]
        ),
      ]
    )
  }

  private var foot: HTML {
    HTML(
      .footer,
      [HTML(.span, sheet.name)]
        + (sheet.office.map { [HTML(.span, $0)] } ?? [])
        + (sheet.code.map { [HTML(.span, class: "whole", SheetWords.code($0))] } ?? [])
    )
  }
}
