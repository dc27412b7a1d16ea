import ThaiText

/// Which question an answer belongs to.
enum QuestionID: Hashable {
  case name, people, cash, buffer
  case crops, crop(Pick), wages, wage(Pick)
  case living(LivingCost), cuts, cut(LivingCost)
  case seasons, season(Pick)
  case savedBalance, savedDeposit
  case extras, assets, asset(Pick), loanSource, loanLimit, loanRate, loanTerm, badYear(Pick)
  case guarantees, guarantee(Pick)
  /// A question about a debt, by the order in which debts were told.
  case debt(Int, DebtQuestion)

  /// The line of the summary that the answer stands in.
  var line: SummaryLineID {
    switch self {
    case .name: .name
    case .people: .people
    case .cash: .cash
    case .buffer: .buffer
    case .crops, .crop: .crops
    case .wages, .wage: .wages
    case .living: .living
    case .cuts, .cut: .cuts
    case .seasons, .season: .seasons
    case .savedBalance, .savedDeposit: .saving
    case .extras, .assets, .asset, .loanSource, .loanLimit, .loanRate, .loanTerm, .badYear,
      .guarantees, .guarantee:
      .extras
    case .debt(let index, _): .debt(index)
    }
  }
}

extension SummaryLineID {
  /// The part of the interview that the line sums up.
  var part: InterviewPart {
    switch self {
    case .name, .people, .cash, .buffer: .home
    case .crops, .wages: .income
    case .living, .cuts: .living
    case .seasons: .seasons
    case .saving: .saving
    case .debt: .debts
    case .extras: .extras
    }
  }
}

extension QuestionID {
  /// The part of the interview in which it is asked.
  var part: InterviewPart { isExtraOfDebt ? .extras : line.part }

  /// Whether it is asked about a debt only after a topic was opened.
  var isExtraOfDebt: Bool {
    switch self {
    case .debt(_, .overdue), .debt(_, .holidayUntil): true
    default: false
    }
  }
}

/// Which question about a debt.
enum DebtQuestion: String, Hashable {
  case source, name, way, balance, rate, payment, due, borrowed
  case principal, installment, installments, remaining
  case minimum, partial, dailyPayment, remainingDays, received, days, monthOfYear
  case overdue, holidayUntil
}

/// Which line of the summary.
enum SummaryLineID: Hashable {
  case name, people, cash, buffer, crops, wages, living, cuts, seasons, saving, extras
  case debt(Int)
}
