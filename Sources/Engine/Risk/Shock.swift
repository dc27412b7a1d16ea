/// Something that befalls a family and that nobody planned.
public struct Shock: Hashable, Sendable {
  /// The kinds of shock; the raw values are what other programs read.
  public enum Kind: String, CaseIterable, Sendable {
    /// Somebody falls ill.
    case illness
    /// A funeral that calls for help.
    case funeral
    /// The motorcycle has to be mended.
    case repair
    /// A flood or a drought, which hits all crops together.
    case disaster
    /// The price of all crops falls.
    case priceFall
  }

  /// What a shock does to the family's money.
  public enum Effect: Hashable, Sendable {
    /// So much must be paid at once.
    case cost(Money)
    /// Crops bring so much less, parts per million, in this month and the eleven after it.
    case cropLoss(ppm: Int)
  }

  /// What kind it is.
  public let kind: Kind
  /// The month in which it happens.
  public let month: YearMonth
  /// What it does.
  public let effect: Effect

  /// A shock in a month.
  public init(_ kind: Kind, in month: YearMonth, _ effect: Effect) {
    (self.kind, self.month, self.effect) = (kind, month, effect)
  }
}

extension Household {
  /// The names of the incomes that are crops: uncertain, and not of every month.
  public var crops: [String] {
    incomes.filter { $0.risk != nil && $0.recurrence.months != .all }.map(\.name)
  }

  /// The household after a shock.
  ///
  /// A cost is an essential expense of the month. Where there are no crops, none are lost.
  public func struck(by shock: Shock, named name: String) -> Self {
    switch shock.effect {
    case .cost(let amount):
      return changed(by: .shock(name: name, amount: amount, month: shock.month))
    case .cropLoss(let ppm):
      let last = shock.month.adding(months: 11)
      return crops.reduce(self) {
        $0.losing(ppm: ppm, of: $1, from: shock.month, until: last)
      }
    }
  }
}
