import Engine
import HouseholdFile
import JSON5
import ThaiText

extension ItemReading {
  /// Reads the row as a debt; which cells count depends on the kind.
  mutating func readDebt() {
    let lender = take(.lender)
    let known = lender.flatMap { Lender(cell: $0) }
    putName(otherwise: known?.thai ?? TableSection.debt.thai)
    if let lender { put("lender", .string(known?.rawValue ?? lender), at: .lender) }
    if let kind = takeKind(in: .debt), let code = kind.fileKind {
      put("kind", .string(code), at: .kind)
      putFlag(of: kind)
      putContract(kind)
    }
    putNumber("overdue", from: .overdue)
    putNumber("accruedInterest", from: .accrued)
  }

  private mutating func putContract(_ kind: TableKind) {
    switch kind {
    case .flat: putFlat()
    case .daily: putDaily()
    default:
      putNumber("balance", from: .amount)
      putRate()
      switch kind {
      case .installment: putInstallment()
      case .revolving: putMinimum()
      case .bullet, .rollover: putDue()
      default: break
      }
    }
  }

  /// The payment counts where both it and the number of installments are told, for it is what is
  /// really paid.
  private mutating func putInstallment() {
    if row.text(.payment).isEmpty {
      putNumber("term", from: .remaining, by: TableCell.count)
    } else {
      putNumber("payment", from: .payment, by: TableCell.monthlyPayment)
    }
    putDueMonths()
  }

  /// How many months from today a loan may fall due: one may be overdue for ten years, and one is
  /// lent for as long as a plan may look ahead.
  private static let likelyDue = -120...ValueLimits.months.upperBound

  private mutating func putDue() {
    guard let text = take(.due) else { return }
    guard let month = TableCell.month(text, today: today) else {
      return put("due", .string(text), at: .due)
    }
    put("due", .string(TableCell.written(month)), at: .due)
    if !Self.likelyDue.contains(today.months(until: month)) { note(.dueUnlikely(month), at: .due) }
  }

  private mutating func putMinimum() {
    guard let text = take(.payment) else { return }
    if TableCell.isShare(text, below: 10_000) { note(.percentAsShare(text), at: .payment) }
    let (percent, amount) = TableCell.minimum(text)
    if let percent { put("minimumPercent", .number(percent, or: text), at: .payment) }
    if amount != nil || percent == nil { put("minimum", .number(amount, or: text), at: .payment) }
  }

  private mutating func putFlat() {
    putNumber("principal", from: .amount)
    putRate()
    putRemaining("remaining", of: "installments")
  }

  private mutating func putDaily() {
    putNumber("payment", from: .payment, by: TableCell.dailyPayment)
    putNumber("received", from: .amount)
    putRemaining("remainingDays", of: "days")
  }

  /// What is left of a whole, in two cells or in one: "20 จาก 36".
  private mutating func putRemaining(_ part: String, of whole: String) {
    if let text = take(.remaining) {
      let pair = TableCell.partOfWhole(text)
      put(part, .number(pair?.part ?? TableCell.count(text), or: text), at: .remaining)
      if let pair, row.text(.installments).isEmpty {
        put(whole, .number(pair.whole, or: text), at: .remaining)
      }
    }
    putNumber(whole, from: .installments, by: TableCell.count)
  }

  private mutating func putRate() {
    let per = take(.per) ?? ""
    guard let text = take(.rate) else { return }
    let principal = TableCell.number(row.text(.amount))
    let isKnown = per.isEmpty || TableCell.isPeriod(per)
    guard let rate = TableCell.rate(text, per: isKnown ? per : "", principal: principal) else {
      put("rate", .string(text), at: .rate)
      return
    }
    if let least = rate.period.flatMap(TableCell.leastLikely), TableCell.isShare(text, below: least)
    {
      note(.percentAsShare(text), at: .rate)
    }
    put("rate", value(of: rate, per: isKnown ? nil : per), at: .rate)
  }

  /// The rate as an object, or a bare number when its period is not told.
  private func value(of rate: TableCell.Rate, per unknown: String?) -> JSON5Value {
    let percent = JSON5Value.number(rate.percent, or: rate.percent)
    guard let period = unknown ?? rate.period?.rawValue else { return percent }
    let members = [("percent", percent, TableColumn.rate), ("per", .string(period), .per)]
    return .object(
      members.map { key, value, column in
        let span = row.span(column)
        return JSON5Member(key: key, keySpan: span, value: JSON5Node(value: value, span: span))
      }
    )
  }
}
