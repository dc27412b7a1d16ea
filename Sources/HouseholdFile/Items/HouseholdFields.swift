import Engine

/// The keys of a household or scenario file.
enum HouseholdField {
  static let plodnee = Field("plodnee", .version, required: true)
  static let id = Field("id", .recordID)
  static let name = Field("name", .name, required: true)
  static let start = Field("start", .month)
  static let growthFrom = Field("growthFrom", .month)
  static let horizon = Field("horizon", .count(ValueLimits.months))
  static let cash = Field("cash", .amount)
  static let buffer = Field("buffer", .amount)
  static let people = Field("people", .people)
  static let incomes = Field("incomes", .list(of: .income))
  static let expenses = Field("expenses", .list(of: .expense))
  static let savings = Field("savings", .list(of: .saving))
  static let assets = Field("assets", .list(of: .asset))
  static let debts = Field("debts", .list(of: .debt, most: Household.debtLimit))
  static let guarantees = Field("guarantees", .list(of: .guarantee))
  static let offers = Field("offers", .list(of: .offer))
  static let untold = Field("untold", .list(of: Rule<UntoldPart>.choice))
  static let scenario = Field("scenario", .scenario)

  /// The keys of a household file.
  static let all: [any FieldDescription] = [
    plodnee, id, name, start, growthFrom, horizon, cash, buffer, people, incomes, expenses, savings,
    assets, debts, guarantees, offers, untold,
  ]

  /// The keys that the things of a list can have, of whatever kind they are.
  static func keys(inItemsOf list: String) -> [String] {
    guard case .list(let item, _, _)? = all.first(where: { $0.key == list })?.schema else {
      return []
    }
    return item.keys
  }

  /// The keys that may be different in a what-if.
  static let changeable = all.map(\.key).filter { $0 != plodnee.key && $0 != id.key }
}

extension Rule<HouseholdDocument> {
  /// A whole file; one of another version is not looked at any further.
  static var document: Self {
    Self(.object(ObjectSchema(HouseholdField.all))) { value in
      guard let object = ObjectReader(value) else { return nil }
      let isOtherVersion =
        object.has(HouseholdField.plodnee) && object.read(HouseholdField.plodnee) == nil
      guard !isOtherVersion else { return nil }
      object.checkKeys(HouseholdField.all + [HouseholdField.scenario])
      var document = HouseholdDocument(
        household: object.household,
        scenario: object.read(HouseholdField.scenario),
        id: object.read(HouseholdField.id)
      )
      document.untold = object.read(HouseholdField.untold) ?? []
      document.turns = value.context.turns
      value.checkMonths(of: document.turns, in: document.household)
      return document
    }
  }
}

extension ObjectReader {
  /// The household that the file describes; what cannot be read is left out and noted.
  fileprivate var household: Household {
    var household = Household(
      name: read(HouseholdField.name) ?? "",
      start: read(HouseholdField.start) ?? value.context.today
    )
    household.growthFrom = read(HouseholdField.growthFrom)
    household.horizon = read(HouseholdField.horizon) ?? household.horizon
    household.cash = read(HouseholdField.cash) ?? .zero
    household.buffer = read(HouseholdField.buffer) ?? .zero
    household.people = read(HouseholdField.people)
    readLists(into: &household)
    return household
  }

  private func readLists(into household: inout Household) {
    let namedThings: [NamedThing: String] = [
      .debt: "debts", .expense: "expenses", .asset: "assets", .saving: "savings",
      .income: "incomes",
    ]
    for (thing, key) in namedThings { collectNames(of: thing, in: key) }
    household.incomes = read(HouseholdField.incomes) ?? []
    household.expenses = read(HouseholdField.expenses) ?? []
    household.savings = read(HouseholdField.savings) ?? []
    household.assets = read(HouseholdField.assets) ?? []
    household.debts = read(HouseholdField.debts) ?? []
    household.guarantees = read(HouseholdField.guarantees) ?? []
    household.offers = read(HouseholdField.offers) ?? []
    checkNames(of: .debt, in: "debts", among: nil)
    for thing in [NamedThing.income, .expense, .asset] {
      let referenced = value.context.referenced[thing] ?? []
      checkNames(of: thing, in: namedThings[thing] ?? "", among: referenced)
    }
  }
}
