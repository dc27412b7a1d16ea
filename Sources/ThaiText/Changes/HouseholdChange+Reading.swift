public import Engine

extension HouseholdChange {
  /// The change that a person typed for a household.
  ///
  /// `cut:NAME=AMOUNT` or `cut=AMOUNT` · `earn:NAME=AMOUNT,from=MONTH` · `sell:ASSET=PRICE,in=MONTH` ·
  /// `borrow:LENDER=AMOUNT,rate=RATE,term=MONTHS` · `rate:DEBT=RATE` · `due:DEBT=MONTH` ·
  /// `shock:NAME=AMOUNT,in=MONTH`. Names may be cut to letters that only one thing has. Amounts,
  /// rates and months are read as people write them; a month that is left out is the plan's first,
  /// a price that is left out is the asset's value. More cannot be cut than is spent. A loan's rate
  /// and term may be left out where an offer of the household tells them.
  ///
  /// - Throws: What cannot be understood.
  ///
  /// Example: `cut:หวย=400` spends 400 baht less on the lottery.
  public static func read(
    _ text: String,
    in household: Household
  ) throws(ChangeProblem) -> HouseholdChange {
    try ChangeReading(written: WrittenChange(text), household: household).change()
  }
}

/// A typed change being understood for a household.
private struct ChangeReading {
  let written: WrittenChange
  let household: Household

  func change() throws(ChangeProblem) -> HouseholdChange {
    switch written.kind {
    case .cut: return try cut()
    case .earn: return try earn()
    case .sell: return try sell()
    case .borrow: return try borrow()
    case .rate:
      let debt = try name(among: household.debts.map(\.name))
      return .choose(Offer(name: debt, choice: .lowerRate(debt: debt, to: try rate(try value()))))
    case .due:
      let debt = try name(among: household.debts.map(\.name))
      let month = try monthOfYear(try value())
      return .choose(Offer(name: debt, choice: .moveDueMonth(debt: debt, month: month)))
    case .shock:
      return .shock(
        name: written.name ?? "",
        amount: try amount(try value()),
        month: try month(.in)
      )
    }
  }

  private func cut() throws(ChangeProblem) -> HouseholdChange {
    let amount = try amount(try value())
    guard written.name != nil else { return .spendLess(amount) }
    let expense = try name(among: household.expenses.map(\.name))
    let most = household.expenses.first { $0.name == expense }?.recurrence.amount ?? amount
    let cut = Offer.Choice.cut(expense: expense, amount: min(amount, most))
    return .choose(Offer(name: expense, choice: cut))
  }

  private func earn() throws(ChangeProblem) -> HouseholdChange {
    let recurrence = Recurrence(try amount(try value()), from: try month(.from))
    return .choose(Offer(name: written.name ?? "", choice: .earn(recurrence)))
  }

  private func sell() throws(ChangeProblem) -> HouseholdChange {
    let asset = try name(among: household.assets.map(\.name))
    let known = household.assets.first { $0.name == asset }?.value ?? .zero
    let price = try written.value.map { (word) throws(ChangeProblem) in try amount(word) }
    return .sell(asset: asset, price: price ?? known, month: try month(.in))
  }

  /// A loan of equal installments; the offer of the same name or lender tells what is left out.
  private func borrow() throws(ChangeProblem) -> HouseholdChange {
    guard let word = written.name else { throw .nameMissing(.borrow) }
    let amount = try amount(try value())
    let offer = household.loanOffer(named: word)
    guard let rate = try loanRate ?? offer?.rate, let term = try loanTerm ?? offer?.termInMonths
    else { throw .loanTermsMissing }
    let lender = Lender.named(word) ?? offer?.lender ?? .other
    let contract = InstallmentContract(
      balance: amount,
      rate: RateSchedule(rate),
      payment: .term(months: term)
    )
    let debt = Debt(
      name: PlanWords.newLoan(from: lender),
      lender: lender,
      contract: .installment(contract)
    )
    return .borrow(debt, received: amount)
  }
}

extension ChangeReading {
  private func value() throws(ChangeProblem) -> String {
    guard let value = written.value else { throw .valueMissing(written.kind) }
    return value
  }

  /// The name that was typed, whole or by letters that only it has.
  private func name(among known: [String]) throws(ChangeProblem) -> String {
    guard let word = written.name else { throw .nameMissing(written.kind) }
    if known.contains(word) { return word }
    let meant = known.filter { $0.contains(word) }
    guard let first = meant.first else { throw .nameUnknown(word: word, known: known) }
    guard meant.count == 1 else { throw .nameAmbiguous(word: word, meant: meant) }
    return first
  }

  private func amount(_ word: String) throws(ChangeProblem) -> Money {
    guard let typed = try? ThaiNumber.readAmount(word), typed.amount > .zero else {
      throw .amountUnreadable(word: word)
    }
    return typed.amount
  }

  /// A rate as people say it, or short: `1%/month`.
  private func rate(_ word: String) throws(ChangeProblem) -> NominalAnnualRate {
    let periods = ["/month": "ต่อเดือน", "/year": "ต่อปี", "/day": "ต่อวัน"]
    let ending = periods.first { word.hasSuffix($0.key) }
    let spoken = ending.map { word.dropLast($0.key.count) + $0.value } ?? word
    guard let rate = try? TypedRate.read(spoken).annualRate(on: nil) else {
      throw .rateUnreadable(word: word)
    }
    return rate
  }

  private func term(_ word: String) throws(ChangeProblem) -> Int {
    guard let term = wholeNumber(word), 1...600 ~= term else { throw .termUnreadable(word: word) }
    return term
  }

  private func wholeNumber(_ word: String) -> Int? {
    ThaiNumber.readNumber(word).flatMap { $0.isMultiple(of: 100) ? $0 / 100 : nil }
  }

  private var loanRate: NominalAnnualRate? {
    get throws(ChangeProblem) {
      guard let word = written.options[ChangeKind.Option.rate] else { return nil }
      return try rate(word)
    }
  }

  private var loanTerm: Int? {
    get throws(ChangeProblem) {
      guard let word = written.options[ChangeKind.Option.term] else { return nil }
      return try term(word)
    }
  }

  /// The month of an option, the plan's first when it is left out.
  private func month(_ option: ChangeKind.Option) throws(ChangeProblem) -> YearMonth {
    try written.options[option].map(month) ?? household.start
  }

  private func month(_ word: String) throws(ChangeProblem) -> YearMonth {
    guard case .month(let month, _)? = try? ThaiDate.readMonth(word, today: household.start) else {
      throw .monthUnreadable(word: word)
    }
    return month
  }

  /// A month of any year, 1 to 12.
  private func monthOfYear(_ word: String) throws(ChangeProblem) -> Int {
    if let month = wholeNumber(word), 1...12 ~= month { return month }
    return try month(word).month
  }
}

extension Household {
  /// The terms of the loan that an offer names, by its own name or by its lender.
  fileprivate func loanOffer(named word: String) -> Refinancing? {
    for offer in offers {
      if case .refinance(let terms) = offer.choice,
        offer.name.contains(word) || terms.lender == Lender.named(word)
      {
        return terms
      }
    }
    return nil
  }
}

extension Lender {
  /// The lender of a code, or of the name that people use.
  fileprivate static func named(_ word: String) -> Lender? {
    allCases.first { $0.rawValue == word || $0.thai == word }
  }
}
