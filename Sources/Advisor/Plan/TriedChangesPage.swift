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
        .points(together.map { Page.Point($0) }),
      ] + alone + [.paragraph(ChangeWords.onlyTried)]
    )
  }

  private var changes: [String] {
    tried.changes.map { ChangeWords.thai($0, of: tried.before.household) }
  }

  private var comparison: TextTable {
    ChangeWords.table(before: tried.before.best, after: tried.after.best)
  }

  private var together: [String] {
    difference(after: tried.after, tried.changes.count == 1 ? tried.changes.first : nil)
  }

  /// What is different; that nothing is and why, where that is one change's doing.
  private func difference(after: Diagnosis, _ change: HouseholdChange?) -> [String] {
    let told = ChangeWords.difference(before: tried.before.best, after: after.best)
    guard told.isEmpty else { return told }
    return [ChangeWords.unchanged(change.map(tried.before.reasonUnchanged))]
  }

  private var alone: [Page.Block] {
    guard tried.changes.count > 1 else { return [] }
    let points = zip(tried.changes, zip(changes, tried.alone)).map { change, told in
      Page.Point(told.0, detail: difference(after: told.1, change).joined(separator: " "))
    }
    return [.heading(ChangeWords.aloneHeading), .points(points)]
  }
}
