import Engine
import ReferenceFigures
import ThaiText

extension World {
  /// Reckons a household with the law and custom of its plan's first month.
  func diagnosis(
    of household: Household,
    strategies: [RepaymentStrategy] = [],
    search: SearchDepth = .full
  ) -> Diagnosis {
    Diagnosis(
      household,
      strategies: strategies,
      reference: figures.values(in: household.start),
      figures: figures,
      search: search
    )
  }

  /// Whom the advice for a plan that begins in a month may name.
  func contacts(in month: YearMonth) -> Contacts { Contacts(figures, in: month) }
}
