import Engine
import ThaiText

/// A plan to print and to hang on the wall: what to do each month, with boxes to tick.
struct TickSheet {
  private let diagnosis: Diagnosis

  /// The widest a line may be on a sheet of A4, in cells.
  static let width = 72

  init(_ diagnosis: Diagnosis) { self.diagnosis = diagnosis }

  /// The text, with a form feed where a sheet of paper ends.
  var text: String {
    let plan = diagnosis.best
    let calendar = PaymentCalendar(plan, of: diagnosis.plannedHousehold)
    let layout = PageLayout(width: Self.width, style: .plain)
    let head = Page([
      .title(diagnosis.household.name.safeForTerminal),
      .paragraph(TickSheetWords.opening(plan)),
    ])
    let foot = Page([.paragraph(TickSheetWords.closing)])
    let blocks = [layout.lines(head)] + calendar.boxes(width: Self.width) + [layout.lines(foot)]
    let name = diagnosis.household.name.safeForTerminal
    return PrintedPages(blocks) { TickSheetWords.page($0, of: $1, for: name) }.text
  }
}
