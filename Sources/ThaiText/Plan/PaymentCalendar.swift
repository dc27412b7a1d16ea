public import Engine

/// What is paid to whom, month by month.
public struct PaymentCalendar: Sendable {
  /// One month.
  struct Month: Sendable {
    let month: YearMonth
    /// What happens beside the regular payments, in file order.
    var entries: [Entry]
    /// Money in the house at the end.
    let cash: Money
  }

  /// One thing that happens to a debt, or to living costs, in a month.
  struct Entry: Sendable {
    /// What it is.
    enum Kind: Hashable, Sendable {
      /// A payment, with what stays unpaid, and what is over with it.
      case payment(missed: Money, ends: End)
      /// Money borrowed again on a debt that was repaid.
      case renewal
      /// Money borrowed on a new debt.
      case newLoan
      /// Living costs that money does not cover.
      case shortfall
      /// All regular payments together.
      case regular
    }

    /// What is over with a payment.
    enum End: Hashable, Sendable {
      /// Nothing: there is more to pay.
      case nothing
      /// A year of a loan that is borrowed again later.
      case round
      /// The debt.
      case debt
    }

    /// The debt's name, safe to show.
    let name: String
    /// How much.
    let amount: Money
    /// What it is.
    let kind: Kind
    /// Whether its amounts are shown as dots.
    var isHidden = false

    /// Whether there is something to do, so that it can be ticked off: what is lacking cannot.
    var isDone: Bool {
      switch kind {
      case .payment: amount > .zero
      case .shortfall: false
      case .renewal, .newLoan, .regular: true
      }
    }

    /// Whether it is a loan, which is told before the payments that it is for.
    var bringsMoney: Bool { kind == .renewal || kind == .newLoan }
  }

  /// Payments that are the same in every month; empty when there are fewer than two.
  private(set) var regular: [Entry]
  /// The months, earliest first.
  private(set) var months: [Month]

  /// What the debts are called, in file order.
  let debts: [String]

  /// The calendar of a plan's first months.
  ///
  /// - Parameters:
  ///   - plan: A plan whose months are kept.
  ///   - household: Whose debts are named.
  ///   - count: How many months at most.
  public init(_ plan: Projection, of household: Household, months count: Int = 12) {
    let span = 0..<min(count, plan.months.count)
    debts = household.debts.map(\.name.safeForTerminal)
    let same = household.debts.indices.filter { plan.asksTheSame(ofDebt: $0, in: span) }
    let regular = same.count < 2 || span.count < 2 ? [] : same
    self.regular = regular.map { index in
      Entry(
        name: household.debts[index].name.safeForTerminal,
        amount: plan.debt(index, in: 0).paid,
        kind: .payment(missed: .zero, ends: .nothing)
      )
    }
    let others = household.debts.indices.filter { !regular.contains($0) }
    months = span.map { index in
      let entries = others.flatMap { plan.entries(ofDebt: $0, in: index, of: household) }
      return Month(
        month: plan.start.adding(months: index),
        entries: entries.filter(\.bringsMoney) + entries.filter { !$0.bringsMoney }
          + plan.shortfallEntry(in: index),
        cash: plan.months[index].cash
      )
    }
  }

  /// The calendar with the amounts of some debts as dots.
  ///
  /// - Parameter names: The debts, by their names as they are shown.
  /// - Returns: The calendar; all else stays as it was.
  public func hidingAmounts(of names: [String]) -> PaymentCalendar {
    var hiding = self
    for index in regular.indices where names.contains(regular[index].name) {
      hiding.regular[index].isHidden = true
    }
    for month in months.indices {
      for index in months[month].entries.indices {
        let isHidden = names.contains(months[month].entries[index].name)
        hiding.months[month].entries[index].isHidden = isHidden
      }
    }
    return hiding
  }

  /// All regular payments as one entry; none when there are none.
  var regularEntry: [Entry] {
    guard !regular.isEmpty else { return [] }
    let sum = regular.reduce(Money.zero) { $0 + $1.amount.asShown }
    return [Entry(name: CalendarWords.regular, amount: sum, kind: .regular)]
  }
}

extension Projection {
  /// Whether a debt asks for one sum in every month and is still owed afterwards.
  fileprivate func asksTheSame(ofDebt index: Int, in span: Range<Int>) -> Bool {
    guard let first = span.first else { return false }
    let paid = debt(index, in: first).paid
    return paid > .zero
      && span.allSatisfy { month in
        let record = debt(index, in: month)
        return record.paid == paid && record.missed == .zero && record.borrowed == .zero
          && record.closing > .zero
      }
  }

  fileprivate func entries(
    ofDebt index: Int,
    in month: Int,
    of household: Household
  ) -> [PaymentCalendar.Entry] {
    let record = debt(index, in: month)
    let name = household.debts[index].name.safeForTerminal
    var entries: [PaymentCalendar.Entry] = []
    if record.borrowed > .zero {
      let isNew = isNewLoan(index, in: month) && !household.debts[index].contract.rollsOver
      let kind: PaymentCalendar.Entry.Kind = isNew ? .newLoan : .renewal
      entries.append(.init(name: name, amount: record.borrowed, kind: kind))
    }
    if record.paid > .zero || record.missed > .zero {
      let kind = PaymentCalendar.Entry.Kind.payment(
        missed: record.missed,
        ends: end(ofDebt: index, in: month)
      )
      entries.append(.init(name: name, amount: record.paid, kind: kind))
    }
    return entries
  }

  private func end(ofDebt index: Int, in month: Int) -> PaymentCalendar.Entry.End {
    let record = debt(index, in: month)
    guard record.paid > .zero, record.closing == .zero else { return .nothing }
    return renewal(ofDebt: index, after: month) == nil ? .debt : .round
  }

  fileprivate func shortfallEntry(in month: Int) -> [PaymentCalendar.Entry] {
    let shortfall = months[month].shortfall
    guard shortfall > .zero else { return [] }
    return [.init(name: CalendarWords.living, amount: shortfall, kind: .shortfall)]
  }
}
