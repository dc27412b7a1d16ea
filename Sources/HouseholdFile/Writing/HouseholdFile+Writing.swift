public import Engine

extension HouseholdFile {
  /// The text of a household or scenario file, which reads back to the same values.
  ///
  /// Months are written in the Buddhist era. What is usual is left out.
  ///
  /// - Parameters:
  ///   - household: The family.
  ///   - scenario: What a trainer needs beside it; nil for a plain household file.
  ///   - untold: What the family has not told of yet.
  /// - Returns: The text, ending with a line end.
  public static func write(
    _ household: Household,
    scenario: ScenarioCard? = nil,
    untold: [UntoldPart] = []
  ) -> String {
    WrittenValue.object(members(household, scenario, untold)).text(.json5) + "\n"
  }

  /// The members of a file, in the order of writing.
  static func members(
    _ household: Household,
    _ scenario: ScenarioCard?,
    _ untold: [UntoldPart]
  ) -> [WrittenValue.Member] {
    var members: [WrittenValue.Member] = [
      ("plodnee", .number(version)),
      ("name", .text(household.name)),
      ("start", .month(household.start)),
    ]
    if let from = household.growthFrom { members.append(("growthFrom", .month(from))) }
    members += [
      ("horizon", .number(household.horizon)),
      ("cash", .amount(household.cash)),
      ("buffer", .amount(household.buffer)),
    ]
    if let people = household.people { members.append(("people", people.written)) }
    members.append("incomes", household.incomes.map(\.written))
    members.append("expenses", household.expenses.map(\.written))
    members.append("savings", household.savings.map(\.written))
    members.append("assets", household.assets.map(\.written))
    members.append("debts", household.debts.map(\.written))
    members.append("guarantees", household.guarantees.map(\.written))
    members.append("offers", household.offers.map(\.written))
    members.append("untold", untold.map { .text($0.rawValue) })
    if let scenario { members.append(("scenario", scenario.written)) }
    return members
  }
}
