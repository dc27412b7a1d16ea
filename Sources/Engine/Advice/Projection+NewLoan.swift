extension Projection {
  /// Whether a debt is borrowed in a month for the first time: a new loan and not a renewal.
  public func isNewLoan(_ index: Int, in month: Int) -> Bool {
    debt(index, in: month).borrowed > .zero
      && (0...month).allSatisfy { debt(index, in: $0).opening == .zero }
      && (0..<month).allSatisfy { debt(index, in: $0).borrowed == .zero }
  }
}
