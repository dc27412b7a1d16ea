import Engine
import HouseholdFile

/// The months that were recorded, reckoned one after another as they were corrected last.
struct MonthHistory {
  /// A month with what it was reckoned from.
  struct Month {
    /// What was told, as it was corrected last.
    let recorded: RecordedMonth
    /// The household that the month began with.
    let household: Household
    /// What came of it.
    let closed: ClosedMonth
  }

  /// The months, first one first; may be empty.
  let months: [Month]
  /// The household as the program left it after the last of them; nil without any.
  let lastWritten: Household?

  /// What a journal tells.
  init(_ journal: Journal) {
    let chapters = Self.chapters(of: journal)
    var months: [Month] = []
    for chapter in chapters {
      var household = chapter.before
      if let written = chapter.lastWritten, let last = months.last {
        household = household.takingOver(from: written, to: last.closed.household)
      }
      let closed = chapter.recorded.closed(household)
      months.append(Month(recorded: chapter.recorded, household: household, closed: closed))
    }
    self.months = months
    lastWritten = journal.standing.last { $0.recorded != nil }.flatMap { Household(file: $0.after) }
  }

  /// A household with what follows from these months; what a person changed since it was left as
  /// `written` stays.
  func corrected(_ household: Household, since written: Household?) -> Household {
    guard let written, let last = months.last else { return household }
    return household.takingOver(from: written, to: last.closed.household)
  }

  /// A month that was recorded; nil when it was not.
  func month(_ month: YearMonth) -> Month? { months.first { $0.recorded.month == month } }

  /// All that is known of one month from the journal.
  private struct Chapter {
    var recorded: RecordedMonth
    /// The file when the month was first recorded.
    let before: Household
    /// The file as the program left it after the month before; nil for the first.
    let lastWritten: Household?
  }

  private static func chapters(of journal: Journal) -> [Chapter] {
    var chapters: [Chapter] = []
    var lastWritten: Household?
    for entry in journal.standing {
      guard let recorded = entry.recorded,
        let before = Household(file: entry.before, start: recorded.month),
        let after = Household(file: entry.after)
      else { continue }
      if case .correction = entry.change,
        let place = chapters.firstIndex(where: { $0.recorded.month == recorded.month })
      {
        chapters[place].recorded = recorded
      } else {
        chapters.removeAll { $0.recorded.month >= recorded.month }
        chapters.append(
          Chapter(
            recorded: recorded,
            before: before,
            lastWritten: chapters.isEmpty ? nil : lastWritten
          )
        )
      }
      lastWritten = after
    }
    return chapters
  }
}

extension Household {
  /// The household of a file that the program wrote or read before; nil when it has problems.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - start: The first month of a plan whose file does not name one.
  init?(file text: String, start: YearMonth = YearMonth(ordinal: 0)) {
    guard case .clean(let document) = HouseholdFile.read(Array(text.utf8), today: start) else {
      return nil
    }
    self = document.household
  }

  /// The household with the differences between two others taken over, except where a person
  /// changed something since the first of them.
  ///
  /// - Parameters:
  ///   - old: The household as it was left.
  ///   - new: The household as it should have been left.
  /// - Returns: The household that is left.
  func takingOver(from old: Household, to new: Household) -> Household {
    var household = self
    if cash == old.cash { household.cash = new.cash }
    if savings == old.savings { household.savings = new.savings }
    household.debts = debts.compactMap { debt in
      guard let before = old.debts.first(where: { $0.name == debt.name }), before == debt else {
        return debt
      }
      return new.debts.first { $0.name == debt.name }
    }
    let known = Set(debts.map(\.name)).union(old.debts.map(\.name))
    household.debts += new.debts.filter { !known.contains($0.name) }
    return household.withoutIdleOffers
  }

  /// The household without choices about debts that it does not have.
  private var withoutIdleOffers: Household {
    let names = Set(debts.map(\.name))
    var household = self
    household.offers = offers.compactMap { $0.keeping(debts: names) }
    return household
  }
}
