extension Projection {
  /// Whether a debt is borrowed in a month for the first time: a new loan, or the renewal of a
  /// yearly loan that stood repaid when the plan began.
  public func isNewLoan(_ index: Int, in month: Int) -> Bool {
    debt(index, in: month).borrowed > .zero
      && (0...month).allSatisfy { debt(index, in: $0).opening == .zero }
      && (0..<month).allSatisfy { debt(index, in: $0).borrowed == .zero }
  }
}
