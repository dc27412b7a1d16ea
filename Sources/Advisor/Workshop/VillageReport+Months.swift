import Engine
import Handout
import ThaiText

extension VillageReport {
  /// The tight months of all households on one calendar of twelve.
  var months: ReportPart {
    let columns = year
    let most = columns.map(\.short).max() ?? 0
    let hardest = columns.filter { $0.short == most }
    let tightest = columns.max { ($0.tight, -$0.month.ordinal) < ($1.tight, -$1.month.ordinal) }
    let sentence =
      most > 0
      ? VillageWords.shortestMonths(hardest.map(\.month), short: most)
      : tightest.flatMap { $0.tight > 0 ? VillageWords.tightestMonth($0.month, $0.tight) : nil }
    let sentences = columns.map {
      VillageWords.month($0.month, short: $0.short, tight: $0.tight)
    }
    let chart = MonthColumns(
      columns.map {
        MonthColumns.Column(
          label: $0.month.thai(.shortWithoutYear),
          year: $0.month == start || $0.month.month == 1 ? $0.month.buddhistYear : nil,
          short: $0.short,
          tight: $0.tight
        )
      },
      title: VillageWords.monthsHeading,
      description: sentences.joined(separator: ", "),
      names: VillageWords.monthNames
    )
    return ReportPart(
      [
        .heading(VillageWords.monthsHeading),
        .paragraph(sentence ?? VillageWords.noTightMonth),
      ],
      figure: .months(chart)
    )
  }

  /// The twelve months, each with how many households it is hard for.
  var year: [(month: YearMonth, short: Int, tight: Int)] {
    (0..<12).map { strain(in: start.adding(months: $0)) }
  }

  /// How many households a month is hard for.
  private func strain(in month: YearMonth) -> (month: YearMonth, short: Int, tight: Int) {
    let strains = members.compactMap { member -> MonthStrain? in
      let index = member.start.months(until: month)
      return member.usualYear.indices.contains(index) ? member.usualYear[index] : nil
    }
    return (month, strains.count { $0 == .short }, strains.count { $0 == .tight })
  }
}
