import Engine
import ThaiText

extension Answers {
  /// Takes over from earlier answers what a household cannot hold: debts and things that were told
  /// only in part, and how exactly the debts were told that are still the same.
  ///
  /// - Parameters:
  ///   - earlier: The answers that were there before.
  ///   - household: The household that these answers describe.
  mutating func keepToldInPart(of earlier: Answers, beside household: Household) {
    keepDebts(of: earlier, beside: household)
    keepThings(of: earlier, in: .crops) { .crop($0) }
    keepThings(of: earlier, in: .wages) { .wage($0) }
    keepThings(of: earlier, in: .seasons) { .season($0) }
  }

  private mutating func keepDebts(of earlier: Answers, beside household: Household) {
    let before = HouseholdDraft(answers: earlier, start: household.start)
    let now = HouseholdDraft(answers: self, start: household.start)
    let names = Set(household.debts.map(\.name))
    for index in earlier.debts {
      if let debt = before.debt(index) {
        guard let place = debts.first(where: { now.debt($0) == debt }) else { continue }
        let name = self[.debt(place, .name)]
        takeDebt(index, of: earlier, to: place)
        self[.debt(place, .name)] = name
      } else if !names.contains(earlier.name(ofDebt: index)), let place = nextDebt {
        takeDebt(index, of: earlier, to: place)
      }
    }
  }

  private mutating func takeDebt(_ index: Int, of earlier: Answers, to place: Int) {
    forgetDebt(place)
    for case (.debt(index, let asked), let answer) in earlier.told {
      self[.debt(place, asked)] = answer
    }
    if self[.debt(place, .overdue)] != nil { open(.overdue) }
    if self[.debt(place, .holidayUntil)] != nil { open(.holiday) }
  }

  /// Things of a list that were picked, but not with what they bring or cost.
  private mutating func keepThings(
    of earlier: Answers,
    in list: QuestionID,
    id: (Pick) -> QuestionID
  ) {
    for pick in earlier.picks(list) where earlier.isUntold(id(pick)) {
      guard !picks(list).contains(pick) else { continue }
      self[list] = .picks(picks(list) + [pick])
      self[id(pick)] = earlier[id(pick)]
    }
  }
}
