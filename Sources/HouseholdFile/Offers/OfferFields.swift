import Engine

private enum OfferField {
  static let name = Field("name", .name, required: true)
  static let asset = Field("asset", .reference(to: .asset), required: true)
  static let expense = Field("expense", .reference(to: .expense), required: true)
  static let amount = Field("amount", .amount, required: true)
  static let debt = Field("debt", .reference(to: .debt), required: true)
  static let month = Field("month", .count(ValueLimits.monthsOfYear), required: true)
  static let rate = Field("rate", .rate, required: true)
}

extension Rule<Offer> {
  /// A choice that the household really has.
  static var offer: Self {
    .variants(
      of: .offer,
      common: [OfferField.name],
      Variant<Offer.Choice>.all.map { variant in
        Variant(code: variant.code, fields: variant.fields) { object in
          let (name, choice) = (object.read(OfferField.name), variant.build(object))
          guard let name, let choice else { return nil }
          return Offer(name: name, choice: choice)
        }
      }
    )
  }
}

extension Variant<Offer.Choice> {
  /// Every kind of choice, in the order of the format.
  static var all: [Self] { [.refinance, .sell, .earn, .cut, .due, .rate, .holiday] }

  /// A kind with its fields.
  fileprivate init(
    _ code: String,
    _ fields: [any FieldDescription],
    choice: @escaping @Sendable (ObjectReader) -> Offer.Choice?
  ) {
    self.init(code: code, fields: fields, build: choice)
  }

  fileprivate static var refinance: Self {
    Self("refinance", RefinanceField.all) { object in
      object.refinancing.map { .refinance($0) }
    }
  }

  fileprivate static var sell: Self {
    Self("sell", [OfferField.asset]) { object in
      object.read(OfferField.asset).map { .sell(asset: $0) }
    }
  }

  fileprivate static var earn: Self {
    Self("earn", RecurrenceField.all) { object in object.recurrence.map { .earn($0) } }
  }

  fileprivate static var cut: Self {
    Self("cut", [OfferField.expense, OfferField.amount]) { object in
      let (expense, amount) = (object.read(OfferField.expense), object.read(OfferField.amount))
      guard let expense, let amount else { return nil }
      return .cut(expense: expense, amount: amount)
    }
  }

  fileprivate static var due: Self {
    Self("due", [OfferField.debt, OfferField.month]) { object in
      let (debt, month) = (object.read(OfferField.debt), object.read(OfferField.month))
      guard let debt, let month else { return nil }
      return .moveDueMonth(debt: debt, month: month)
    }
  }

  fileprivate static var rate: Self {
    Self("rate", [OfferField.debt, OfferField.rate]) { object in
      let (debt, rate) = (object.read(OfferField.debt), object.read(OfferField.rate))
      guard let debt, let rate else { return nil }
      return .lowerRate(debt: debt, to: rate)
    }
  }

  fileprivate static var holiday: Self {
    Self("holiday", [OfferField.debt] + HolidayField.all) { object in
      let (debt, holiday) = (object.read(OfferField.debt), object.holiday)
      guard let debt, let holiday else { return nil }
      return .holiday(debt: debt, holiday)
    }
  }
}
