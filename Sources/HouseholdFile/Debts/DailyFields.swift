import Engine

private enum DailyField {
  static let payment = Field("payment", .amount, required: true)
  static let remainingDays = Field("remainingDays", .count(ValueLimits.days), required: true)
  static let received = Field("received", .amount)
  static let days = Field("days", .count(ValueLimits.days))
}

extension DebtKind {
  /// A fixed sum every day.
  static let daily = DebtKind(
    code: "daily",
    fields: [
      DailyField.payment, DailyField.remainingDays, DailyField.received, DailyField.days,
    ],
    prepayments: closingOnly
  ) { object in
    let payment = object.read(DailyField.payment)
    let (remaining, days) = object.readRemaining(DailyField.remainingDays, of: DailyField.days)
    let received = object.read(DailyField.received)
    object.reportMissingPartner()
    guard let payment, let remaining else { return nil }
    let origin = received.flatMap { received in
      days.map { DailyContract.Origin(received: received, days: $0) }
    }
    return .daily(DailyContract(payment: payment, remainingDays: remaining, origin: origin))
  }
}

extension ObjectReader {
  /// Notes when only one of `received` and `days` is told.
  fileprivate func reportMissingPartner() {
    switch (has(DailyField.received), has(DailyField.days)) {
    case (true, false):
      report(.partnerMissing(given: "received", missing: "days"), at: DailyField.received)
    case (false, true):
      report(.partnerMissing(given: "days", missing: "received"), at: DailyField.days)
    case (true, true), (false, false): return
    }
  }
}
