import Engine
import HouseholdFile
import ThaiText

/// A plan to print and to hang on the wall: what to do each month, with boxes to tick.
struct TickSheet {
  private let diagnosis: Diagnosis
  /// What the family has not told of yet.
  private let untold: [UntoldPart]
  private let layout: PageLayout

  /// The widest a line may be on a sheet of A4, in cells.
  static let width = 72

  /// The sheet of a household's best plan.
  ///
  /// - Parameters:
  ///   - diagnosis: What was reckoned of it.
  ///   - untold: What the family has not told of yet.
  ///   - width: The widest a line may be, in cells; never more than paper is wide.
  init(_ diagnosis: Diagnosis, untold: [UntoldPart] = [], width: Int = Self.width) {
    (self.diagnosis, self.untold) = (diagnosis, untold)
    layout = PageLayout(width: min(width, Self.width), style: .plain)
  }

  /// The text, with a form feed where a sheet of paper ends.
  var text: String {
    let name = diagnosis.household.name.safeForTerminal
    let blocks = [head] + (opening.map { _ in months } ?? []) + [lines(TickSheetWords.closing)]
    return PrintedPages(blocks) { TickSheetWords.page($0, of: $1, for: name) }.text
  }

  private var head: [String] {
    let notTold = untold.blocks(hasDebts: !diagnosis.household.debts.isEmpty)
    return layout.lines(
      Page(
        [.title(diagnosis.household.name.safeForTerminal)] + notTold
          + [.paragraph(opening ?? UntoldWords.noPaperYet)]
      )
    )
  }

  /// What the months below are; nil where too little was told for any.
  private var opening: String? {
    guard !untold.hidesMoney(of: diagnosis) else { return nil }
    guard diagnosis.household.debts.isEmpty else {
      return TickSheetWords.opening(diagnosis.best, knowsDebts: untold.knowsDebts)
    }
    return untold.knowsDebts ? TickSheetWords.withoutDebts : nil
  }

  private var months: [[String]] {
    let (plan, planned) = (diagnosis.best, diagnosis.plannedHousehold)
    let deeds = PlanWords.deeds(
      of: plan,
      in: planned,
      plan.strategy == .recommended ? diagnosis.recommendation : nil,
      of: diagnosis.household
    )
    return PaymentCalendar(plan, of: planned).boxes(
      width: layout.width,
      beside: deeds,
      nothing: planned.debts.isEmpty ? TickSheetWords.nothingToSave : nil
    )
  }

  private func lines(_ words: String) -> [String] { layout.lines(Page([.paragraph(words)])) }
}
