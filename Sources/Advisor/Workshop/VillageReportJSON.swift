import Engine
import HouseholdFile
import ThaiText

/// An officer's report on many households for other programs: every figure of the page, under keys
/// that stay.
///
/// Amounts are in baht; shares are of one; months are of the common era. A household's name is there
/// only when names are asked for.
struct VillageReportJSON {
  private let report: VillageReport

  init(_ report: VillageReport) {
    self.report = report
  }

  /// The members of the object.
  var members: [(String, JSONText)] {
    [
      ("plodnee", .integer(HouseholdFile.version)), ("start", .string(report.start.iso)),
      ("totals", totals), ("households", .array(report.members.map(household))),
      ("needHelp", .array(report.membersByNeed.map { .string($0.code) })),
      ("months", .array(months)), ("lenders", sums("lender") { $0.lender.rawValue }),
      ("kinds", sums("kind") { $0.contract.kindCode }), ("informal", informal),
      ("thresholds", .array(thresholds)),
    ]
  }

  private var totals: JSONText {
    let debts = report.members.flatMap(\.debts)
    return .object([
      ("households", .integer(report.members.count)), ("debt", .baht(debts.sum(\.owed).satang)),
      ("informalDebt", .baht(debts.filter { $0.lender.isInformal }.sum(\.owed).satang)),
      ("interestSaved", .baht(report.members.sum(\.saved).satang)),
      ("monthsShort", .integer(report.members.reduce(0) { $0 + $1.monthsShort.planned })),
      (
        "monthsShortIfNothingChanges",
        .integer(report.members.reduce(0) { $0 + $1.monthsShort.usual })
      ),
    ])
  }

  private func household(_ member: VillageMember) -> JSONText {
    let indicators = VillageMeasure.allCases.map { measure in
      (measure.rawValue, JSONText.number(measure.value(of: member.indicators), decimals: 4))
    }
    return .object(
      [("code", .string(member.code))]
        + (report.tellsNames ? [("name", .string(member.name))] : [])
        + [
          ("state", .string(member.state.rawValue)),
          ("debt", .baht(member.debts.sum(\.owed).satang)),
          ("interestSaved", .baht(member.saved.satang)),
          ("firstShortMonth", month(member.firstShort.planned)),
          ("firstShortMonthIfNothingChanges", month(member.firstShort.usual)),
          ("reasons", .array(report.reasons(member).map { .string($0.rawValue) })),
        ] + indicators
    )
  }

  private func month(_ month: YearMonth?) -> JSONText { month.map { .string($0.iso) } ?? .null }

  private var months: [JSONText] {
    report.year.map { month in
      .object([
        ("month", .string(month.month.iso)), ("short", .integer(month.short)),
        ("tight", .integer(month.tight)),
      ])
    }
  }

  /// Debts put together by what they have in common, the largest sum first.
  private func sums(_ key: String, of debt: (VillageDebt) -> String) -> JSONText {
    let groups = Dictionary(grouping: report.members.flatMap(\.debts), by: debt)
    let sums = groups.map { (name: $0, sum: $1.sum(\.owed), count: $1.count) }
      .sorted { ($0.sum, $1.name) > ($1.sum, $0.name) }
    return .array(
      sums.map { group in
        .object([
          (key, .string(group.name)), ("debts", .integer(group.count)),
          ("owed", .baht(group.sum.satang)),
        ])
      }
    )
  }

  /// Informal debts that the group could take over, dearest first, at its highest lawful rate.
  private var informal: JSONText {
    guard let (rate, _, debts) = report.refinancing else { return .null }
    return .object([
      ("atPercentPerYear", .number(Double(rate.ppm) / 10_000, decimals: 4)),
      (
        "debts",
        .array(
          debts.map { found in
            .object([
              ("code", .string(found.member.code)), ("owed", .baht(found.debt.owed.satang)),
              ("monthlyInterest", .baht(found.debt.interest.satang)),
              (
                "monthlyInterestAtGroup",
                .baht(rate.monthlyInterest(on: found.debt.owed).satang)
              ),
            ])
          }
        )
      ),
    ])
  }

  private var thresholds: [JSONText] {
    report.thresholds.map { held in
      .object([
        ("indicator", .string(held.measure.rawValue)),
        (
          held.measure.isMost ? "atMost" : "atLeast",
          .number(Double(held.threshold) / 10_000, decimals: 4)
        ),
        ("householdsBeyond", .integer(held.beyond)), ("median", .number(held.median, decimals: 4)),
      ])
    }
  }
}
