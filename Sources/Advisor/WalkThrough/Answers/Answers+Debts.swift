import Engine
import ThaiText

extension Answers {
  /// Whom a debt is owed to; nil for a debt that was not told, or taken back.
  func source(ofDebt index: Int) -> DebtSource? {
    choice(.debt(index, .source)).map { DebtSource.allCases[$0] }
  }

  /// Whether numbers of a debt may be hidden from those who sit beside.
  func isPrivate(debt index: Int) -> Bool { source(ofDebt: index)?.lender.isPrivate ?? false }

  /// Takes an answer; a debt that is owed to somebody else than before keeps only its balance.
  mutating func tell(_ answer: Answer, to id: QuestionID) {
    if case .debt(let index, .source) = id, let known = self[id], known != answer {
      let balance = self[.debt(index, .balance)]
      forgetDebt(index)
      self[.debt(index, .balance)] = balance
    }
    self[id] = answer
  }

  /// How a debt is repaid; nil while that is not known.
  func way(ofDebt index: Int) -> DebtWay? {
    guard let ways = source(ofDebt: index)?.ways else { return nil }
    guard ways.count > 1 else { return ways.first }
    return choice(.debt(index, .way)).flatMap { ways.indices.contains($0) ? ways[$0] : nil }
  }

  /// The places of the debts that were told, in the order of telling.
  var debts: [Int] { (0..<Household.debtLimit).filter { source(ofDebt: $0) != nil } }

  /// The place of the debt that would be told next; nil when no more may be told.
  var nextDebt: Int? {
    let next = (debts.last ?? -1) + 1
    return next < Household.debtLimit ? next : nil
  }

  /// The interest of a debt.
  func rate(ofDebt index: Int) -> NominalAnnualRate? {
    guard case .rate(let rate)? = self[.debt(index, .rate)] else { return nil }
    return rate
  }

  /// The month of an answer about a debt.
  func month(ofDebt index: Int, _ question: DebtQuestion) -> YearMonth? {
    guard case .month(let month)? = self[.debt(index, question)] else { return nil }
    return month
  }

  /// When a debt was taken that comes again each year: in the month after its last due date.
  ///
  /// - Parameters:
  ///   - index: Which debt.
  ///   - start: The first month of the plan.
  /// - Returns: The month; nil when nothing is usual.
  func borrowedUsually(_ index: Int, start: YearMonth) -> YearMonth? {
    guard way(ofDebt: index) == .yearlyAgain, let due = month(ofDebt: index, .due), due >= start
    else { return nil }
    return min(due.adding(months: -11), start)
  }

  /// What a debt is called; no two are called the same.
  func name(ofDebt index: Int) -> String {
    guard let source = source(ofDebt: index) else { return "" }
    let name = givenName(ofDebt: index, source)
    let earlier = debts.prefix { $0 < index }.count { other in
      self.source(ofDebt: other).map { givenName(ofDebt: other, $0) } == name
    }
    return earlier == 0 ? name : "\(name) \(earlier + 1)"
  }

  private func givenName(ofDebt index: Int, _ source: DebtSource) -> String {
    text(.debt(index, .name)) ?? source.debtName
  }
}
