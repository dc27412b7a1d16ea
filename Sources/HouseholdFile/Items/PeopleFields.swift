import Engine

/// The keys of the people of a household.
private enum PeopleField {
  static let adults = Field("adults", .count(ValueLimits.people))
  static let children = Field("children", .count(ValueLimits.people))
  static let elders = Field("elders", .count(ValueLimits.people))
}

extension Rule<People> {
  /// Who lives in the house; what is left out is nobody.
  static var people: Self {
    .object([PeopleField.adults, PeopleField.children, PeopleField.elders]) { object in
      People(
        adults: object.read(PeopleField.adults) ?? 0,
        children: object.read(PeopleField.children) ?? 0,
        elders: object.read(PeopleField.elders) ?? 0
      )
    }
  }
}
