import Engine
import ThaiText

extension Plausibility {
  /// What is asked once when an answer looks unlikely; nil when it does not.
  func doubt(_ answer: Answer, to id: QuestionID) -> String? {
    switch (id, answer) {
    case (.people, .people(let people)):
      let count = people.adults + people.children + people.elders
      return count > Self.manyPeople ? DoubtWords.manyPeople(count) : nil
    case (.living(.food), .amount(let food)): return incomeBelowFood(food) ?? size(of: food, id)
    case (.debt(let index, _), .rate(let rate)): return height(of: rate, ofDebt: index)
    case (.loanRate, .rate(let rate)):
      return rate > Self.fairRate ? DoubtWords.highRate(rate.thai) : nil
    case (.debt(let index, .payment), .amount(let payment)):
      return paymentBelowInterest(payment, ofDebt: index) ?? size(of: payment, id)
        ?? excess(of: payment, over: .balance, ofDebt: index)
    case (.debt(let index, .minimum), .amount(let payment)):
      return size(of: payment, id) ?? excess(of: payment, over: .balance, ofDebt: index)
    case (.debt(let index, .installment), .amount(let payment)):
      return size(of: payment, id) ?? excess(of: payment, over: .principal, ofDebt: index)
    case (.debt(_, let asked), .month(let month)) where [.due, .holidayUntil].contains(asked):
      return distance(of: month)
    case (.debt(_, let asked), .count(let count)): return length(count, asked)
    case (_, .seasons(let seasons)):
      return seasons.compactMap { size(of: $0.amount, id) }.first
    case (_, .amount(let amount)): return size(of: amount, id)
    default: return nil
    }
  }

  /// More people than live in a house.
  private static let manyPeople = 15
  /// 30 % a month.
  private static let highRate = NominalAnnualRate(tenThousandths: 300_000, per: .month)
  /// Above this a fund, a group or a bank of villagers is doubted.
  private static let fairRate = NominalAnnualRate(ppm: 240_000)
  /// Above this any other lender is doubted that the law knows.
  private static let lawfulRate = NominalAnnualRate(ppm: 360_000)

  private func height(of rate: NominalAnnualRate, ofDebt index: Int) -> String? {
    if rate > Self.highRate { return DoubtWords.highRate(rate.thai) }
    guard let source = answers.source(ofDebt: index) else { return nil }
    let usual =
      source.isVillageLender ? Self.fairRate : source.usuallyAsksCeiling ? Self.lawfulRate : nil
    guard let usual, rate > usual else { return nil }
    return DoubtWords.highRate(rate.thai, lender: source.thai)
  }

  private func distance(of month: YearMonth) -> String? {
    if today.months(until: month) > 60 { return DoubtWords.farDate(month.thai()) }
    return month.months(until: today) > 12 ? DoubtWords.longPast(month.thai()) : nil
  }

  /// More installments or days than are usual.
  private func length(_ count: Int, _ asked: DebtQuestion) -> String? {
    switch asked {
    case .installments, .remaining:
      count > 120 ? DoubtWords.longContract(CountUnit.installments.words(count)) : nil
    case .days, .remainingDays:
      count > 400 ? DoubtWords.longContract(CountUnit.days.words(count)) : nil
    default: nil
    }
  }

  /// A payment that is not less than all that is owed, or was lent.
  private func excess(
    of payment: Money,
    over whole: DebtQuestion,
    ofDebt index: Int
  ) -> String? {
    guard let owed = answers.amount(.debt(index, whole)), owed > .zero, payment >= owed else {
      return nil
    }
    return DoubtWords.paymentOfAll(payment.thai, owed: owed.thai)
  }

  /// A sum far above, or far below, what is usual.
  private func size(of amount: Money, _ id: QuestionID) -> String? {
    if amount > id.largestAmount { return DoubtWords.largeAmount(amount.thai) }
    return id.isTiny(.amount(amount)) ? DoubtWords.tinyAmount(amount.thai) : nil
  }
}

extension QuestionID {
  /// Whether an answer is less money than is usual.
  func isTiny(_ answer: Answer) -> Bool {
    guard case .amount(let amount) = answer, let smallest = smallestAmount else { return false }
    return amount > .zero && amount < smallest
  }

  /// Above this an amount is asked about.
  fileprivate var largestAmount: Money {
    switch self {
    case .living, .cut, .savedDeposit, .debt(_, .dailyPayment): Money(baht: 50_000)
    case .wage, .debt(_, .installment), .debt(_, .minimum): Money(baht: 200_000)
    case .buffer, .season, .debt(_, .payment): Money(baht: 1_000_000)
    case .crop, .badYear: Money(baht: 3_000_000)
    default: Money(baht: 10_000_000)
    }
  }

  /// Below this an amount is asked about; nil where little is usual.
  private var smallestAmount: Money? {
    switch self {
    case .debt(_, .balance), .debt(_, .principal), .debt(_, .received), .asset, .guarantee,
      .loanLimit:
      Money(baht: 100)
    case .debt(_, .payment), .debt(_, .installment), .crop, .wage: Money(baht: 50)
    case .season: Money(baht: 20)
    case .debt(_, .dailyPayment): Money(baht: 5)
    default: nil
    }
  }
}
