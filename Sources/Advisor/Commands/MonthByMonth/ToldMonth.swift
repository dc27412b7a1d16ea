import Engine
import JSON5
import ThaiText

/// What the flags of a command tell of a month.
struct ToldMonth: Hashable, Sendable {
  private var income: Money?
  private var living: Money?
  private var cash: Money?
  private var paid: [Named] = []
  private var borrowed: [Named] = []

  /// An amount of one debt.
  private struct Named: Hashable, Sendable {
    let name: String
    let amount: Money
  }

  /// The amounts after the flags.
  init(_ arguments: Arguments) throws(UsageProblem) {
    (income, living) = (arguments.amount(.income), arguments.amount(.living))
    cash = arguments.amount(.cash)
    paid = try Self.named(.paid, arguments)
    borrowed = try Self.named(.borrowed, arguments)
  }

  /// Whether nothing was told.
  var isEmpty: Bool {
    income == nil && living == nil && cash == nil && paid.isEmpty && borrowed.isEmpty
  }

  private static func named(
    _ flag: Flag,
    _ arguments: Arguments
  ) throws(UsageProblem) -> [Named] {
    var named: [Named] = []
    for word in arguments.texts(flag) {
      guard let sign = word.lastIndex(of: "="),
        let satang = ThaiNumber.readNumber(String(word[word.index(after: sign)...])),
        0...Money.limit.satang ~= satang
      else { throw .namedAmountUnreadable(flag: flag.typed, word: word) }
      named.append(Named(name: String(word[..<sign]), amount: Money(satang: satang)))
    }
    return named
  }

  /// Tells a form what the flags say; what they do not say stays.
  ///
  /// - Throws: That no debt has a name, or that one cannot be as is told.
  func tell(_ form: inout MonthForm, file: String) throws(ProblemReport) {
    if let income { form.tell(.income, income) }
    if let living { form.tell(.living, living) }
    for loan in borrowed { try borrow(loan, in: &form, file) }
    for payment in paid { try pay(payment, in: &form, file) }
    if let cash { form.tell(.cash, cash) }
  }

  private func borrow(
    _ loan: Named,
    in form: inout MonthForm,
    _ file: String
  ) throws(ProblemReport) {
    let debt = try place(of: loan.name, in: form, file)
    if form.awaitsRenewal(debt) { return form.tell(.renewal(debt), loan.amount) }
    guard form.lendable.contains(debt) else {
      throw ProblemReport(
        .borrowedOnSchedule,
        RecordsWords.borrowedOnSchedule(loan.name),
        file: file,
        exitCode: .wrongUse
      )
    }
    form.borrow(loan.amount, on: debt)
  }

  private func pay(
    _ payment: Named,
    in form: inout MonthForm,
    _ file: String
  ) throws(ProblemReport) {
    let debt = try place(of: payment.name, in: form, file)
    if case .beyondOwed(let owed) = form.advance(debt, paying: payment.amount) {
      throw ProblemReport(
        .paidBeyondOwed,
        RecordsWords.paidBeyondOwed(payment.name, payment.amount, owed: owed),
        file: file,
        exitCode: .wrongUse
      )
    }
    form.tell(.payment(debt), payment.amount)
  }

  private func place(
    of name: String,
    in form: MonthForm,
    _ file: String
  ) throws(ProblemReport) -> Int {
    let names = form.household.debts.map(\.name)
    if let place = names.firstIndex(of: name) { return place }
    throw ProblemReport(
      .debtUnknown,
      RecordsWords.debtUnknown(name, known: names),
      file: file,
      exitCode: .wrongUse
    )
  }
}
