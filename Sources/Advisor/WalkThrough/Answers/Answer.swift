import Engine
import ThaiText

/// What was answered to one question.
enum Answer: Hashable {
  /// Nothing: the question was passed over, or there is none.
  case nothing
  /// What was typed of an answer whose other part is not known: "พ.ย." without how much.
  case begun(String)
  case text(String)
  case amount(Money)
  case seasons([Season])
  case picks([Pick])
  case costs([LivingCost])
  /// One of a list, by its place from zero.
  case choice(Int)
  case rate(NominalAnnualRate)
  case month(YearMonth)
  case monthOfYear(Int)
  case count(Int)
  case people(People)
}

extension Answer {
  /// Whether a plan can be reckoned with it.
  var tellsAll: Bool {
    switch self {
    case .nothing, .begun: false
    default: true
    }
  }
}

/// Money of some months of the year.
struct Season: Hashable {
  /// The months in which it comes or goes.
  var months: CalendarMonths
  /// The amount of each of the months.
  var amount: Money
}

/// Something that was picked from a list, or named in the family's own words.
enum Pick: Hashable {
  /// A listed thing, by its place from zero.
  case listed(Int)
  /// A thing that is not on the list.
  case named(String)
}
