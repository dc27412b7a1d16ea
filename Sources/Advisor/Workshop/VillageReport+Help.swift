import Engine
import Handout
import ThaiText

extension VillageReport {
  /// Who needs help first: those whose money runs short soonest even by the best plan, then those
  /// whose money runs short unless something changes, then those of whom most grave things were
  /// observed.
  var help: ReportPart {
    let heading = Page.Block.heading(VillageWords.helpHeading)
    let urgent = membersByNeed
    guard !urgent.isEmpty else {
      return ReportPart([heading, .paragraph(VillageWords.nobodyNeedsHelp)])
    }
    let rows = urgent.prefix(Self.mostRows).enumerated().map { place, member in
      [
        "\(place + 1)", name(member), VillageWords.reasons(reasons(member)),
        VillageWords.firstShort(planned: member.firstShort.planned, usual: member.firstShort.usual),
        member.indicators.debtServiceRatio.map(VillageWords.ofHundred) ?? "–",
      ]
    }
    let titles = VillageWords.helpTitles
    let table = TextTable(
      columns: [
        .amounts(titles[0]), column(titles[1]), .words(titles[2]), .words(titles[3]),
        .amounts(titles[4]),
      ],
      rows: rows
    )
    let more = urgent.dropFirst(rows.count).map(\.code)
    return ReportPart(
      [heading, .table(table)]
        + (more.isEmpty ? [] : [.paragraph(VillageWords.moreHouseholds(more))])
        + [.paragraph(VillageWords.whoNeedsHelp)]
    )
  }

  /// The households that need help, first to be seen first.
  var membersByNeed: [VillageMember] {
    members.enumerated().filter { $0.element.needsHelp }.map {
      (Need($0.element, place: $0.offset), $0.element)
    }
    .sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// At most three reasons that ask for something.
  func reasons(_ member: VillageMember) -> [Observation.ID] {
    let said: Set<Observation.ID> = [
      .shortMonths, .heavyDebtService, .debtFreeDate, .regularSaving,
    ]
    return Array(member.observed.filter { !said.contains($0) }.prefix(3))
  }
}

/// How soon a household should be seen; the smaller, the sooner.
private struct Need: Comparable {
  private let rank: [Int]

  init(_ member: VillageMember, place: Int) {
    let never = Int.max
    rank = [
      member.firstShort.planned?.ordinal ?? never, member.firstShort.usual?.ordinal ?? never,
      -member.graveCount, -Int((member.indicators.debtServiceRatio ?? 0) * 100), place,
    ]
  }

  static func < (left: Self, right: Self) -> Bool {
    left.rank.lexicographicallyPrecedes(right.rank)
  }
}
