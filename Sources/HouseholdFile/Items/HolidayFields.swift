import Engine

/// The keys of a payment holiday.
enum HolidayField {
  static let from = Field("from", .month, required: true)
  static let until = Field("until", .month, required: true)
  static let interest = Field<PaymentHoliday.InterestTreatment>("interest", .choice)

  static let all: [any FieldDescription] = [from, until, interest]
}

extension Rule<PaymentHoliday> {
  /// Months without payments; the interest goes on unless the file says otherwise.
  static var holiday: Self {
    .object(HolidayField.all, build: \.holiday)
  }
}

extension ObjectReader {
  /// The payment holiday that the object describes.
  var holiday: PaymentHoliday? {
    let (from, until) = readPeriod(from: HolidayField.from, until: HolidayField.until)
    let interest = read(HolidayField.interest) ?? .accrues
    guard let from, let until else { return nil }
    return PaymentHoliday(from: from, until: until, interest: interest)
  }
}
