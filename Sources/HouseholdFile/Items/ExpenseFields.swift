import Engine

/// The keys of an expense.
private enum ExpenseField {
  static let name = Field("name", .name, required: true)
  static let essential = Field("essential", .flag)
  static let reducible = Field("reducible", .amount)
}

extension Rule<Expense> {
  /// What living costs.
  static var expense: Self {
    .object(
      [ExpenseField.name] + RecurrenceField.all + [ExpenseField.essential, ExpenseField.reducible]
    ) { object in
      let (name, recurrence) = (object.read(ExpenseField.name), object.recurrence)
      let isEssential = object.read(ExpenseField.essential) ?? false
      let reducible = object.read(ExpenseField.reducible) ?? .zero
      guard let name, let recurrence else { return nil }
      return Expense(
        name: name,
        recurrence: recurrence,
        isEssential: isEssential,
        reducible: reducible
      )
    }
  }
}
