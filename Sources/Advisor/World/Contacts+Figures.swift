import Engine
import ReferenceFigures
import ThaiText

extension Contacts {
  /// The telephone numbers that are known for sure in a month.
  init(_ figures: ReferenceFigures, in month: YearMonth) {
    self.init(
      mediation: figures.phone("hotline-1567", in: month),
      bankOfThailand: figures.phone("hotline-1213", in: month)
    )
  }
}
