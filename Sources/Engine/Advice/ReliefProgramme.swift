/// A right, a service or a programme that may help with a debt though no file names it.
///
/// The raw values are the stable codes of machine output and of the reference figures.
public enum ReliefProgramme: String, CaseIterable, Sendable {
  /// Mediation of a debt whose lender asks more than the law allows.
  case mediation
  /// The restructuring that a supervised lender must offer.
  case restructuring
  /// The right to turn a credit card's debt into an installment loan.
  case cardToTermLoan = "card-to-term-loan"
  /// The way out of a card on which mostly interest is paid for years.
  case persistentDebt = "persistent-debt"
  /// The clinic for cards and personal loans that are long overdue.
  case debtClinic = "debt-clinic"
  /// The clearing of small debts that were overdue on a past date.
  case clearDebtMoveForward = "clear-debt-move-forward"
  /// A pawnshop of the state or the municipality.
  case statePawnshop = "state-pawnshop"
  /// The suspension of debts to the farmers' bank.
  case farmMoratorium = "baac-moratorium"
  /// The relief of overdue homes, vehicles and cards of 2567–2568.
  case youFightWeHelp = "you-fight-we-help"
  /// The registration of informal debts at the district.
  case informalRegistration = "informal-registration"
}

/// What is known of a programme in the month in which a plan begins.
public struct ProgrammeTerms: Hashable, Sendable {
  /// The last month in which one can ask for it; nil when no end is known.
  public var validUntil: YearMonth?
  /// Whether it is known for sure that it can be had.
  public var isCertain: Bool
  /// The highest rate that it asks for; nil when it names none.
  public var rate: NominalAnnualRate?
  /// The highest rate on more than the ``limit``.
  public var rateAboveLimit: NominalAnnualRate?
  /// The most debt that it takes; nil without a limit.
  public var limit: Money?
  /// The monthly income below which it is open to a person; nil when it is open to all.
  public var incomeLimit: Money?

  /// What is known of a programme.
  public init(
    validUntil: YearMonth? = nil,
    isCertain: Bool = true,
    rate: NominalAnnualRate? = nil,
    rateAboveLimit: NominalAnnualRate? = nil,
    limit: Money? = nil,
    incomeLimit: Money? = nil
  ) {
    self.validUntil = validUntil
    self.isCertain = isCertain
    self.rate = rate
    self.rateAboveLimit = rateAboveLimit
    self.limit = limit
    self.incomeLimit = incomeLimit
  }

  /// How it stands for a plan that begins in a month.
  public func standing(in month: YearMonth) -> ReliefProposal.Standing {
    if let validUntil, validUntil < month { return .closed }
    return isCertain ? .open : .unsure
  }
}

/// Something to ask about, for debts that it may help with; never part of a plan's numbers.
public struct ReliefProposal: Hashable, Sendable {
  /// Whether it can be had; the raw values are the codes of machine output.
  public enum Standing: String, Sendable {
    /// It can be asked for.
    case open
    /// Nobody knows for sure whether it can still be had.
    case unsure
    /// Its last date has passed.
    case closed
  }

  /// What to ask about.
  public let programme: ReliefProgramme
  /// The debts that it may help with, by their place in the household; never empty.
  public let debts: [Int]
  /// Whether it can be had.
  public let standing: Standing
}
