import Engine
import Handout
import ReferenceFigures
import ThaiText

extension VillageReport {
  /// Informal debts that the group's fund could take over, dearest first.
  var informal: ReportPart {
    let heading = Page.Block.heading(VillageWords.informalHeading)
    let leftOut = hasInformalDaily ? [Page.Block.paragraph(VillageWords.dailyLeftOut)] : []
    let none = ReportPart([heading, .paragraph(VillageWords.noInformal)] + leftOut)
    guard let (rate, isSure, dear) = refinancing, !dear.isEmpty else { return none }
    let saved = dear.sum { $0.debt.interest - rate.monthlyInterest(on: $0.debt.owed) }
    let words = VillageWords.informal(
      dear.sum { $0.debt.owed },
      saved: saved,
      at: rate,
      isSure: isSure
    )
    let more = dear.count - Self.mostRows
    return ReportPart(
      [heading] + words.map(Page.Block.paragraph) + [.table(table(dear, at: rate))]
        + (more > 0 ? [.paragraph(VillageWords.moreDebts(more))] : []) + leftOut
    )
  }

  /// A debt with the household that owes it.
  typealias Found = (member: VillageMember, debt: VillageDebt)

  /// The highest lawful rate of the group, whether it is known for sure, and the informal debts that
  /// are dearer, dearest first; nil where no rate is known.
  var refinancing: (rate: NominalAnnualRate, isSure: Bool, debts: [Found])? {
    guard let ceiling = figures.ceilings(of: .savingsGroup, in: start).first,
      let rate = ceiling.nominalAnnualRate
    else { return nil }
    return (rate, ceiling.confidence == .high, debts(dearerThan: rate))
  }

  /// Those that clearing early makes cheaper, most interest of a hundred baht first.
  private func debts(dearerThan rate: NominalAnnualRate) -> [Found] {
    members.flatMap { member in member.debts.map { (member: member, debt: $0) } }
      .filter { found in
        found.debt.lender.isInformal && !found.debt.contract.isDaily
          && found.debt.interest > rate.monthlyInterest(on: found.debt.owed)
      }
      .sorted { $0.debt.share > $1.debt.share }
  }

  private var hasInformalDaily: Bool {
    members.contains { $0.debts.contains { $0.lender.isInformal && $0.contract.isDaily } }
  }

  private func table(_ debts: [Found], at rate: NominalAnnualRate) -> TextTable {
    var fund = Money.zero
    let rows = debts.prefix(Self.mostRows).map { found in
      fund += found.debt.owed
      let amounts = [
        found.debt.owed, found.debt.interest, rate.monthlyInterest(on: found.debt.owed), fund,
      ]
      return [name(found.member)] + amounts.map(\.wholeThaiAmount)
    }
    let titles = VillageWords.informalTitles
    return TextTable(
      columns: [column(titles[0])] + titles.dropFirst().map(TextTable.Column.amounts),
      rows: rows
    )
  }
}

extension VillageDebt {
  /// The first month's interest of what is owed.
  fileprivate var share: Double {
    owed > .zero ? Double(interest.satang) / Double(owed.satang) : 0
  }
}

extension DebtContract {
  /// Whether it is collected daily, so that closing early saves nothing.
  fileprivate var isDaily: Bool { if case .daily = self { true } else { false } }
}
