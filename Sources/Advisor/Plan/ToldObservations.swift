public import Engine

/// The observations that a report tells: the few that matter, and what is left for later.
///
/// Those of one kind are told together. What the report's first numbers have said is not said
/// again, and each subject has its turn before one of them has two.
public struct ToldObservations: Sendable {
  /// What is told, most important first, one element a kind; the one to tell whole in front.
  public let few: [[Observation]]
  /// Everything, in the same way.
  public let all: [[Observation]]
  /// The kinds that are not told, most important first.
  public let left: [Observation.ID]

  /// The most kinds of observation that ask for something.
  private static let most = 4
  /// What the report's first numbers and its plans say already.
  private static let saidElsewhere: Set<Observation.ID> = [
    .heavyDebtService, .shortMonths, .debtFreeDate,
  ]

  /// Chooses among the observations of a household.
  ///
  /// - Parameter observations: The facts, most important first.
  public init(_ observations: [Observation]) {
    all = Self.grouped(observations)
    let candidates = all.filter { !Self.saidElsewhere.contains($0[0].id) }
    let asking = candidates.filter { $0[0].severity > .good }
    var subjects: Set<Subject> = []
    let fresh = asking.filter { subjects.insert(Subject($0[0].id)).inserted }
    let others = asking.filter { group in !fresh.contains(group) }
    let room = asking.count == Self.most + 1 ? asking.count : Self.most
    let chosen = Set((fresh + others).prefix(room).map { $0[0].id })
    let good = candidates.first { $0[0].severity == .good }
    few = asking.filter { chosen.contains($0[0].id) } + [good].compactMap(\.self)
    let told = Set(few.map { $0[0].id })
    left = candidates.map { $0[0].id }.filter { !told.contains($0) }
  }

  private static func grouped(_ observations: [Observation]) -> [[Observation]] {
    var groups: [[Observation]] = []
    for observation in observations {
      if let index = groups.firstIndex(where: { $0[0].id == observation.id }) {
        groups[index].append(observation)
      } else {
        groups.append([observation])
      }
    }
    return groups.map { group in
      group.enumerated().sorted { left, right in
        let (one, other) = (left.element.weight, right.element.weight)
        return one != other ? one > other : left.offset < right.offset
      }.map(\.element)
    }
  }

  /// What several kinds of observation are about.
  private enum Subject: Hashable {
    case living, season, rate, bank, renewal, offer, overdue, surety, saving, other(Observation.ID)

    init(_ id: Observation.ID) {
      self =
        switch id {
        case .livingCostsExceedIncome, .reducibleExpenses: .living
        case .dueBeforeIncome, .seasonalIncome: .season
        case .rateAboveCeiling, .informalDebt, .interestOnlyDebt, .dailyDebt, .flatRate: .rate
        case .paymentBelowInterest, .minimumPaymentOnly: .bank
        case .annualRollover, .bridgedRollover, .circularBorrowing: .renewal
        case .guarantorExposure: .surety
        case .cheaperMoneyAvailable: .offer
        case .overdueDebt, .moratoriumEnding: .overdue
        case .noEmergencyMoney, .dearDebtBesideSaving, .regularSaving: .saving
        case .shortMonths, .heavyDebtService, .debtFreeDate: .other(id)
        }
    }
  }
}

extension Observation {
  /// How much this one matters among those of its kind.
  fileprivate var weight: Int {
    switch self {
    case .paymentBelowInterest(_, _, let interest): interest.satang
    case .minimumPaymentOnly(_, let months, _): months ?? .max
    case .interestOnlyDebt(_, _, let interest): interest.satang
    case .dailyDebt(_, _, _, let owed): owed.satang
    case .rateAboveCeiling(_, let rate, _): rate.ppm
    case .annualRollover(_, let principal, _): principal.satang
    case .dueBeforeIncome(_, _, let amount, _): amount.satang
    case .flatRate(_, _, let nominalPPM): nominalPPM
    case .moratoriumEnding(_, _, let owed): owed.satang
    case .cheaperMoneyAvailable(_, _, let debtPPM, let offerPPM): debtPPM - offerPPM
    case .overdueDebt(_, let overdue): overdue.satang
    case .bridgedRollover(_, _, let bridge, let yearly, _, _): bridge.satang + yearly.satang
    case .circularBorrowing(_, _, _, let payment, let own): payment.satang - own.satang
    case .livingCostsExceedIncome, .shortMonths, .informalDebt, .heavyDebtService,
      .noEmergencyMoney, .guarantorExposure, .dearDebtBesideSaving, .seasonalIncome,
      .reducibleExpenses,
      .regularSaving, .debtFreeDate:
      0
    }
  }
}
