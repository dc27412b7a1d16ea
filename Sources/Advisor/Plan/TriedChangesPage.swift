import Engine
public import ThaiText

/// The best plan as things are beside the best plan after changes, to read.
public struct TriedChangesPage: Sendable {
  let tried: TriedChanges

  /// The page of a comparison.
  public init(_ tried: TriedChanges) {
    self.tried = tried
  }

  /// The changes, the two plans side by side, and what each change does alone.
  public var page: Page {
    let household = tried.before.household
    return Page(
      [
        .title(household.name.safeForTerminal), .heading(ChangeWords.heading),
        .points(changes.map { Page.Point($0) }),
        .heading(ChangeWords.comparisonHeading), .table(comparison),
        .points(difference(after: tried.after).map { Page.Point($0) }),
      ] + alone + [.paragraph(ChangeWords.onlyTried)]
    )
  }

  private var changes: [String] {
    tried.changes.map { ChangeWords.thai($0, of: tried.before.household) }
  }

  private var comparison: TextTable {
    let (before, after) = (tried.before.best, tried.after.best)
    let titles = ChangeWords.titles
    return TextTable(
      columns: [.words(titles[0])] + titles.dropFirst().map(TextTable.Column.amounts),
      rows: ChangeWords.rows(before: before, after: after),
      spoken: ChangeWords.rows(before: before, after: after, months: .long)
        .map(ChangeWords.spoken)
    )
  }

  private func difference(after: Diagnosis) -> [String] {
    ChangeWords.difference(before: tried.before.best, after: after.best)
  }

  private var alone: [Page.Block] {
    guard tried.changes.count > 1 else { return [] }
    let points = zip(changes, tried.alone).map { change, after in
      Page.Point(change, detail: difference(after: after).joined(separator: " "))
    }
    return [.heading(ChangeWords.aloneHeading), .points(points)]
  }
}
