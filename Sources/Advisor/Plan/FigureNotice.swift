import Engine
public import ReferenceFigures

/// A figure of law or custom that the report leans on, and why it is told with a warning.
public struct FigureNotice: Sendable {
  /// The figure.
  public let figure: ReferenceFigure
  /// What must be said about it.
  public let doubt: ReferenceFigure.Doubt

  /// Whether the figure is what careful people go by, and no law.
  public var isRuleOfThumb: Bool { figure.topic == "threshold" && doubt == .unsure }
}

extension Diagnosis {
  /// The figures that the report leans on and that end within the plan, have ended or are not known
  /// for sure, each once; may be empty.
  public var figureNotices: [FigureNotice] {
    var notices: [FigureNotice] = []
    for use in figureUses where !notices.contains(where: { $0.figure.id == use.figure.id }) {
      guard let doubt = use.figure.doubt(from: household.start, through: use.until) else {
        continue
      }
      notices.append(FigureNotice(figure: use.figure, doubt: doubt))
    }
    return notices
  }

  /// A figure, and the last month of the plan for which it matters.
  private typealias Use = (figure: ReferenceFigure, until: YearMonth)

  private var figureUses: [Use] {
    household.debts.indices.flatMap(figuresOfDebt) + observations.compactMap(figure)
  }

  private var planEnd: YearMonth { household.start.adding(months: household.horizon - 1) }

  private func use(_ id: String, until month: YearMonth) -> [Use] {
    figures.latest(id, in: household.start).map { [($0, month)] } ?? []
  }

  /// The figure that an observation compares with.
  private func figure(_ observation: Observation) -> Use? {
    switch observation {
    case .rateAboveCeiling(let debt, _, let ceiling):
      let known = figures.ceilings(of: household.debts[debt].lender, in: household.start)
      return known.first { $0.nominalAnnualRate == ceiling }.map { ($0, planEnd) }
    case .heavyDebtService: return use("threshold-debt-service-heavy", until: planEnd).first
    case .noEmergencyMoney: return use("threshold-emergency-least", until: planEnd).first
    default: return nil
    }
  }

  /// The figures that the plan of a debt leans on.
  private func figuresOfDebt(_ index: Int) -> [Use] {
    let debt = household.debts[index]
    switch debt.contract {
    case .revolving where debt.lender == .creditCard:
      return lastMonthOwing(index).map { use("minimum-credit-card", until: $0) } ?? []
    case .flat(let terms)
    where debt.lender == .hirePurchase && terms.closingDiscountPPM == nil:
      return closingMonth(index).map { closingDiscount(terms, after: $0) } ?? []
    default: return []
    }
  }

  /// The last month at whose end the plan still owes on a debt; nil when it is closed at once.
  private func lastMonthOwing(_ index: Int) -> YearMonth? {
    let last = best.months.indices.last { best.debt(index, in: $0).closing > .zero }
    return last.map { best.start.adding(months: $0 + 1) }
  }

  /// The month in which the plan closes a contract early for its discount.
  private func closingMonth(_ index: Int) -> Int? {
    best.months.indices.first { best.debt(index, in: $0).discounted > .zero }
  }

  private func closingDiscount(_ terms: FlatContract, after months: Int) -> [Use] {
    let paid = min(terms.installments, terms.installments - terms.remaining + months)
    let third =
      paid * 3 <= terms.installments
      ? "first" : paid * 3 <= terms.installments * 2 ? "second" : "last"
    return use("closing-discount-\(third)-third", until: best.start.adding(months: months))
  }
}
