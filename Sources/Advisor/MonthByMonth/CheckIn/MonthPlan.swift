import Engine
import ThaiText

/// The plan that a month is told against.
struct MonthPlan: Sendable {
  /// The household of the file.
  let household: Household
  private let diagnosis: Diagnosis
  private let world: World

  /// The plan for a household that begins with the month.
  init(_ household: Household, in world: World) {
    (self.household, self.world) = (household, world)
    diagnosis = world.diagnosis(of: household, strategies: [.recommended])
  }

  /// The plan.
  var best: Projection { diagnosis.best }

  /// Choices that the plan takes up in its first month, by place.
  var begun: [TakenOffer] {
    (diagnosis.recommendation?.taken ?? []).filter { taken in
      switch household.offers[taken.offer].choice {
      case .refinance: taken.loan?.month == 0
      case .earn(let recurrence): recurrence.from.map { $0 <= household.start } ?? true
      case .holiday(_, let holiday): holiday.from <= household.start.adding(months: 1)
      case .sell, .cut, .moveDueMonth, .lowerRate: true
      }
    }
  }

  /// A form for the month, for a family that did what the plan says or only some of it.
  ///
  /// - Parameter done: Which of ``begun`` were really taken up, by their places in the household.
  /// - Returns: The form, with nothing told yet.
  func form(doing done: [Int]) -> MonthForm {
    let isAll = begun.allSatisfy { done.contains($0.offer) }
    let diagnosis = isAll ? diagnosis : world.diagnosis(of: doing(done), strategies: [.recommended])
    return MonthForm(
      household,
      takingUp: done,
      plan: diagnosis.best,
      planned: diagnosis.plannedHousehold.namingApart(from: household)
    )
  }

  /// Plans the rest of a form's month anew where it was told otherwise than planned.
  ///
  /// Where the new plan would do without a loan that the family took this month to clear others,
  /// the old one stays: what was done is done.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - isFilling: Whether payments that were not told become those of the new plan.
  func replan(_ form: inout MonthForm, filling isFilling: Bool = true) {
    let told = ToldSoFar(form)
    guard told != form.toldSoFar else { return }
    let known = form.household.knowing(told)
    let anew = world.diagnosis(of: doing(form.taken, in: known), strategies: [.recommended])
    let advice = ActualMonth(
      asPlanned: anew.best,
      of: known,
      planned: anew.plannedHousehold.namingApart(from: known)
    )
    if advice.newDebts.map(\.received) == form.asPlanned.newDebts.map(\.received) {
      form.follow(anew.best, advice, madeFrom: told, filling: isFilling)
    } else {
      form.follow(form.plan, form.advised, madeFrom: told, filling: false)
    }
  }

  /// The household that takes up some choices and has no others.
  private func doing(_ done: [Int], in known: Household? = nil) -> Household {
    var doing = done.reduce(known ?? household) { $0.accepting(household.offers[$1]) }
    doing.offers = done.map { household.offers[$0] }.filter {
      if case .refinance = $0.choice { true } else { false }
    }
    return doing
  }
}

extension Household {
  /// The household with names for new debts that no other debt has.
  func namingApart(from household: Household) -> Household {
    var named = self
    for index in debts.indices.dropFirst(household.debts.count) {
      let taken = named.debts[..<index].map(\.name)
      named.debts[index].name = debts[index].name.apart(from: taken)
    }
    return named
  }
}

extension String {
  /// The name, with a number behind it where others have it already.
  func apart(from taken: [String]) -> String {
    guard taken.contains(self) else { return self }
    var number = 2
    while taken.contains("\(self) \(number)") { number += 1 }
    return "\(self) \(number)"
  }
}
