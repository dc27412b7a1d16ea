import Engine

/// The sentence of one debt's step: so much a month until then, then it is closed.
struct DebtStepWords {
  private let step: PlanStep
  private let debt: Debt
  private let start: YearMonth
  /// The last month of the plan, after which nothing is known.
  private let planEnd: YearMonth

  init(_ step: PlanStep, in household: Household) {
    self.step = step
    debt = household.debts[step.debt]
    start = household.start
    planEnd = household.start.adding(months: household.horizon - 1)
  }

  /// The whole sentence: the first turns one by one, what is borrowed after them in short.
  var sentence: String {
    let turns = step.turns
    let isNew = turns.first?.isBorrowing == true
    let renewal = turns.indices.dropFirst(isNew ? 1 : 0).first { turns[$0].isBorrowing }
    let opening = clauses(Array(turns[..<(renewal ?? turns.count)]))
    let renewals = renewal.map { [self.renewals(Array(turns[$0...]))] } ?? []
    let isLast = renewals.isEmpty && debt.contract.rollsOver && endsForGood
    return "\(debt.name.quotedThai) " + (opening + renewals).joined(separator: " แล้ว")
      + (isLast ? " ไม่กู้ใหม่" : "")
  }

  /// Whether the debt is closed so early that the plan would know of another renewal.
  private var endsForGood: Bool {
    step.endsClosed && step.end.map { $0 < planEnd } == true
  }

  /// One clause a turn, with its verb; the last installment of a stretch belongs to it.
  private func clauses(_ turns: [PlanStep.Turn]) -> [String] {
    var clauses: [String] = []
    var last: YearMonth?
    var index = 0
    while index < turns.count {
      switch turns[index] {
      case .pay(let stretch):
        if index + 1 < turns.count, case .close(let month, let amount) = turns[index + 1],
          stretch.endsWith(amount, in: month)
        {
          clauses.append(phrase(stretch, after: last, until: month, isLast: true))
          index += 1
        } else {
          clauses.append(phrase(stretch, after: last, until: stretch.through, isLast: false))
        }
        last = stretch.through
      case .close(let month, let amount):
        clauses.append("ปิดหนี้ด้วย \(amount.wholeThai) \(month.inSentence(after: last))")
        last = month
      case .borrow(let month, let amount):
        clauses.append("กู้ \(amount.wholeThai) \(month.inSentence)")
        last = month
      }
      index += 1
    }
    return clauses
  }

  private func phrase(
    _ stretch: PaymentStretch,
    after last: YearMonth?,
    until end: YearMonth,
    isLast: Bool
  ) -> String {
    let amount = range(stretch)
    let verb = stretch.reducesDebt ? "จ่าย" : "จ่ายดอก"
    guard stretch.count > 1 else {
      return "\(verb) \(amount) \(stretch.from.inSentence(after: last))"
    }
    let until = (isLast ? "จนหมด" : "จนถึง") + end.inSentence(after: last)
    let from =
      stretch.from > (last ?? start).adding(months: last == nil ? 0 : 1)
      ? " ตั้งแต่\(stretch.from.inSentence(after: last))" : ""
    return switch stretch.interval {
    case 1: "\(verb)เดือนละ \(amount)\(from) \(until)"
    case 12: "\(verb)ปีละ \(amount) ทุกเดือน\(stretch.from.thai(.longWithoutYear)) \(until)"
    case let months?: "\(verb)ทุก \(months) เดือน ครั้งละ \(amount)\(from) \(until)"
    case nil: "ทยอยจ่าย \(stretch.count) ครั้ง รวม \(stretch.sum.wholeThai)\(from) \(until) ตามปฏิทิน"
    }
  }

  private func range(_ stretch: PaymentStretch) -> String {
    stretch.most.satang - stretch.least.satang < 200
      ? stretch.most.wholeThai : "\(stretch.least.wholeThaiAmount)–\(stretch.most.wholeThai)"
  }

  /// What is borrowed again, and how that ends.
  private func renewals(_ turns: [PlanStep.Turn]) -> String {
    let borrowed = turns.compactMap { turn -> (month: YearMonth, amount: Money)? in
      if case .borrow(let month, let amount) = turn { (month, amount) } else { nil }
    }
    let sums = borrowed.map(\.amount)
    let isSame = Set(sums).count == 1
    var words = "กู้ใหม่ \(sums[0].wholeThai) \(borrowed[0].month.inSentence)"
    if sums.count > 1, isSame { words = "กู้ใหม่ \(sums[0].wholeThai) อีก \(sums.count) รอบ" }
    if sums.count > 1, !isSame {
      let list = sums.map(\.wholeThaiAmount).joined(separator: ", ")
      words = "กู้ใหม่อีก \(sums.count) รอบ \(list) บาท"
    }
    guard endsForGood, let end = step.end else { return words + " สิ้นแผนยังหมุนอยู่" }
    return "\(words) ปิดหมด\(end.inSentence) ไม่กู้อีก"
  }
}

extension PlanStep.Turn {
  fileprivate var isBorrowing: Bool { if case .borrow = self { true } else { false } }
}

extension PaymentStretch {
  /// Whether a closing payment is only the last of the stretch's payments.
  fileprivate func endsWith(_ amount: Money, in month: YearMonth) -> Bool {
    count > 1 && amount.satang <= most.satang * 5 / 4
      && (interval == nil || interval == through.months(until: month))
  }
}
