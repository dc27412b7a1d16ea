import Engine
import HouseholdFile
public import ThaiText

extension PlanPage {
  /// What the plan does not know of the family, and how to go on telling; empty when all was told.
  public var notTold: [Page.Block] {
    untold.blocks(
      hasDebts: !diagnosis.household.debts.isEmpty,
      adding: hidesMoney ? [UntoldWords.moneyUnknown] : []
    )
  }

  /// Whether too little was told to reckon any month.
  var hidesMoney: Bool { untold.hidesMoney(of: diagnosis) }

  /// Whether the family has told of its debts, or that it has none.
  var knowsDebts: Bool { untold.knowsDebts }

  /// What changing nothing comes to over the whole plan; empty without debts, and where it is not
  /// known.
  var unchanged: [Page.Block] {
    guard let usual = diagnosis.usual, !diagnosis.household.debts.isEmpty, !hidesMoney else {
      return []
    }
    return [.paragraph(ResultWords.unchangedInShort(usual, best: diagnosis.best))]
  }

  /// The debts as they were told, where there is nothing else to tell.
  var toldDebts: [Page.Point] {
    hidesMoney ? diagnosis.household.debts.map { Page.Point(WhatIfWords.debt($0)) } : []
  }

  /// What is known for sure of all that was observed.
  var knownObservations: [Observation] {
    diagnosis.observations.filter { observation in
      let id = observation.id
      return (!hidesMoney || id.isAboutContract) && (knowsDebts || id != .debtFreeDate)
    }
  }
}
