import Engine
import ThaiText

/// The front of a household that owes nothing: the good news, its year month by month, and what to
/// lay aside.
struct FreeHome {
  private let diagnosis: Diagnosis

  /// A household's front; nil where it has debts or its money does not reach.
  init?(_ diagnosis: Diagnosis) {
    guard diagnosis.household.debts.isEmpty, diagnosis.best.isFeasible,
      !diagnosis.best.months.isEmpty
    else { return nil }
    self.diagnosis = diagnosis
  }

  /// What is left over, and a table of the first twelve months.
  var plan: [Page.Block] {
    let indicators = diagnosis.indicators
    let news = FreeHomeWords.news(
      surplus: max(.zero, indicators.yearlyIncome - indicators.yearlyLiving),
      goal: reserve.goal,
      ready: reserve.ready,
      months: diagnosis.reference.emergencyMonths
    )
    return [.heading(FreeHomeWords.heading), .points(news.map { Page.Point($0) })]
      + [.heading(FreeHomeWords.yearHeading), .table(year)]
  }

  /// What to do this month, in front of what a plan says of it.
  func thisMonth(_ told: [Page.Block]) -> [Page.Block] {
    let month = diagnosis.best.months[0]
    let surplus = month.income - month.living - month.deposits
    let missing = max(.zero, reserve.goal - reserve.ready)
    let step = FreeHomeWords.step(surplus: surplus, missing: missing)
    return told.map { block in
      guard case .steps(let steps, let first) = block else { return block }
      return .steps([step] + steps, from: first)
    }
  }

  /// The money for an emergency that should be at hand, and what is; both zero where no needs are
  /// told.
  private var reserve: (goal: Money, ready: Money) {
    if let missing = diagnosis.missingReserve { return missing }
    let ready = diagnosis.household.readyMoney
    guard let months = diagnosis.indicators.emergencyMonths, months > 0 else {
      return (.zero, .zero)
    }
    let goal = Double(ready.satang) / months * Double(diagnosis.reference.emergencyMonths)
    return (Money(satang: Int(goal)), ready)
  }

  private var year: TextTable {
    let best = diagnosis.best
    let titles = FreeHomeWords.titles
    let rows = best.months.prefix(12).enumerated().map { index, month in
      [
        best.start.adding(months: index).thai(.shortYear), month.income.wholeThaiAmount,
        (month.living + month.deposits).wholeThaiAmount, month.cash.wholeThaiAmount,
      ]
    }
    return TextTable(
      columns: [TextTable.Column(titles[0], alignment: .left, overflow: .keepWhole)]
        + titles.dropFirst().map(TextTable.Column.amounts),
      rows: rows
    )
  }
}
