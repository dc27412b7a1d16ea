import Engine
import ThaiText

extension InterviewQuestion {
  /// Several answers in one: the things of a list with what belongs to each, or a number with the
  /// next one that is asked for.
  ///
  /// Example: "รับจ้าง 4,500, เบี้ยคนแก่ 600"; "8,200 ส่งเดือนละ 100"; "36 งวด เหลือ 20".
  ///
  /// - Parameter text: What was typed.
  /// - Returns: The answers with their questions, this one first; nil when it is one answer.
  func toldTogether(in text: String) -> [(id: QuestionID, answer: Answer)]? {
    switch (id, kind) {
    case (.cuts, .costs(let costs)): cuts(text, costs)
    case (_, .picks(let items, let alsoTyped, let naming)):
      things(
        Denials(in: text)?.affirmed ?? text,
        PickReading(items, alsoTyped, naming: naming)
      )
    case (.savedBalance, _):
      parts(text, at: SavingWords.depositBeginnings, .savedDeposit, .monthlyAmount)
        ?? twoNumbers(text, .savedDeposit)
    case (.crop(let pick), _): badYear(text, pick)
    case (.debt(let index, .installments), .count(let range, of: let unit, _)):
      installments(text, index, range, unit)
    case (.debt(let index, .source), .choice(let items, let alsoTyped, _)):
      LenderReading(items, alsoTyped).read(
        Denials(in: text)?.affirmed ?? text,
        asDebt: index
      )
    default: nil
    }
  }

  private func things(_ text: String, _ reading: PickReading) -> [(id: QuestionID, answer: Answer)]?
  {
    guard let (kind, id) = each,
      let told = reading.readValues(text, as: kind, of: id(.listed(0)).saferEnd)
    else { return nil }
    guard let merged = Self.merged(told) else { return nil }
    // So little is no price: "ทอง 2 บาท" is a weight.
    let values = merged.compactMap { pick, value in
      value.flatMap { id(pick).isTiny($0) ? nil : (id: id(pick), answer: $0) }
    }
    return [(self.id, .picks(merged.map(\.pick)))] + values
  }

  /// Things each once, the seasons of one that was told twice together; nil when another one was
  /// told twice.
  ///
  /// Example: "นาปี พ.ย. 62,000 นาปรัง เม.ย. 30,000" is rice with two seasons.
  private static func merged(
    _ told: [(pick: Pick, value: Answer?)]
  ) -> [(pick: Pick, value: Answer?)]? {
    var merged: [(pick: Pick, value: Answer?)] = []
    for (pick, value) in told {
      guard let place = merged.firstIndex(where: { $0.pick == pick }) else {
        merged.append((pick, value))
        continue
      }
      guard case .seasons(let earlier)? = merged[place].value, case .seasons(let more)? = value
      else {
        return nil
      }
      merged[place].value = .seasons(earlier + more)
    }
    return merged
  }

  /// What belongs to each thing of the list, and the question that asks for it.
  private var each: (kind: AnswerKind, id: (Pick) -> QuestionID)? {
    switch id {
    case .crops: (.seasons(), { .crop($0) })
    case .wages: (.monthlyAmount, { .wage($0) })
    case .seasons: (.seasons(), { .season($0) })
    case .assets: (.amount, { .asset($0) })
    case .guarantees: (.amount, { .guarantee($0) })
    default: nil
    }
  }

  private func cuts(_ text: String, _ costs: [LivingCost]) -> [(id: QuestionID, answer: Answer)]? {
    let reading = PickReading(costs.map(\.thai), costs.map(\.alsoTyped), naming: { $0 })
    guard let told = reading.readValues(text, as: .monthlyAmount, of: .lower) else { return nil }
    let cuts = told.compactMap { pick, value -> (LivingCost, Answer?)? in
      if case .listed(let place) = pick { (costs[place], value) } else { nil }
    }
    guard cuts.count == told.count, Set(cuts.map(\.0)).count == cuts.count else { return nil }
    return [(.cuts, .costs(cuts.map(\.0)))]
      + cuts.compactMap { cost, value in value.map { (id: .cut(cost), answer: $0) } }
  }

  /// What a sale brings, and what it brings in a bad year; what a good year brings is not planned
  /// with.
  private func badYear(_ text: String, _ pick: Pick) -> [(id: QuestionID, answer: Answer)]? {
    let good = IncomeWords.goodYear
    guard let (usual, bad) = text.components(partedAtFirst: IncomeWords.badYear) else { return nil }
    let usually = usual.components(partedAtFirst: good)?.before ?? usual
    let badly = bad.components(partedAtFirst: good)?.before ?? bad
    guard let sales = kind.read(usually, example: "", of: .lower).certain,
      let worst = AnswerKind.regularAmount(every: .year).read(badly, example: "", of: .lower)
        .certain
    else { return nil }
    return [(id, sales), (.badYear(pick), worst)]
  }

  /// All installments with those that are left, or with those that are paid.
  private func installments(
    _ text: String,
    _ index: Int,
    _ range: ClosedRange<Int>,
    _ unit: CountUnit
  ) -> [(id: QuestionID, answer: Answer)]? {
    let next = QuestionID.debt(index, .remaining)
    if let parts = parts(
      text,
      at: DebtQuestionWords.remainingBeginnings,
      next,
      .count(range, of: unit)
    ) {
      return parts
    }
    for word in DebtQuestionWords.paidBeginnings {
      let told = text.components(partedAt: word)
      guard let (before, after) = told,
        case .count(let whole)? = kind.read(before, example: "", of: .upper).certain,
        case .count(let paid)? = kind.read(after, example: "", of: .upper).certain, paid < whole
      else { continue }
      return [(id, .count(whole)), (next, .count(whole - paid))]
    }
    return nil
  }

  /// Two amounts in digits, the second the smaller.
  private func twoNumbers(_ text: String, _ next: QuestionID) -> [(id: QuestionID, answer: Answer)]?
  {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2, words.allSatisfy({ $0.allSatisfy { $0.isNumber || $0 == "," } }),
      kind.read(text, example: "").certain == nil,
      case .amount(let first)? = kind.read(words[0], example: "").certain,
      case .amount(let second)? = kind.read(words[1], example: "").certain, second < first
    else { return nil }
    return [(id, .amount(first)), (next, .amount(second))]
  }

  /// Two numbers, the second behind a word that begins it.
  private func parts(
    _ text: String,
    at beginnings: [String],
    _ next: QuestionID,
    _ nextKind: AnswerKind
  ) -> [(id: QuestionID, answer: Answer)]? {
    for word in beginnings {
      guard let place = text.indices.first(where: { text[$0...].hasPrefix(word) }),
        place > text.startIndex,
        let first = kind.read(String(text[..<place]).trimmingSpaces, example: "", of: id.saferEnd)
          .certain,
        let second = nextKind.read(
          String(text[place...]).trimmingSpaces,
          example: "",
          of: next.saferEnd
        ).certain
      else { continue }
      return [(id, first), (next, second)]
    }
    return nil
  }
}

extension Reading {
  /// The answer; nil when it is none, or lacks a part.
  var certain: Answer? {
    if case .answer(let answer, _) = self { answer } else { nil }
  }
}

extension AnswerKind {
  /// An answer that was begun with money of a hundred baht or more, or with the name of a month,
  /// and lacks the other part: "ข้าว 62,000"; nil otherwise.
  fileprivate func begun(by value: String) -> Answer? {
    guard case .seasons = self, case .unfinished = read(value, example: "") else { return nil }
    let digits = value.count { $0.isNumber }
    return digits >= 3 || value.first?.isLetter == true ? .begun(value) : nil
  }
}

extension PickReading {
  /// Things with what belongs to each, where it was told.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - kind: What belongs to a thing.
  ///   - rangeEnd: Which end of a range is taken.
  /// - Returns: The things in the order of telling; nil when nothing was told with any, or something
  ///   cannot be read.
  func readValues(
    _ text: String,
    as kind: AnswerKind,
    of rangeEnd: RangeEnd
  ) -> [(pick: Pick, value: Answer?)]? {
    guard !isChosenByNumbers(text) else { return nil }
    if let pairs = pairs(text, kind, rangeEnd) { return pairs }
    let parted = ConversationWords.joining.reduce(text) { $0.replacing(" \($1) ", with: ", ") }
    var told: [(pick: Pick, value: Answer?)] = []
    for part in names.parts(of: parted) {
      if let valued = value(in: part, kind, rangeEnd) {
        told.append(valued)
      } else {
        guard let picks = read(part) else { return nil }
        told += picks.map { ($0, nil) }
      }
    }
    return told.contains { $0.value != nil } ? told : nil
  }

  /// Numbers of the list, each with an amount that is none of them: "1 4500 5 600"; nil otherwise.
  private func pairs(
    _ text: String,
    _ kind: AnswerKind,
    _ rangeEnd: RangeEnd
  ) -> [(pick: Pick, value: Answer?)]? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 4, words.count.isMultiple(of: 2),
      words.allSatisfy({ $0.allSatisfy { $0.isNumber || $0 == "," } })
    else { return nil }
    var pairs: [(pick: Pick, value: Answer?)] = []
    for place in stride(from: 0, to: words.count, by: 2) {
      guard let number = WholeNumberReading.read(words[place]), (1...count).contains(number),
        let amount = WholeNumberReading.read(words[place + 1]), amount > count,
        let answer = kind.read(words[place + 1], example: "", of: rangeEnd).certain
      else { return nil }
      pairs.append((.listed(number - 1), answer))
    }
    return pairs
  }

  /// Whether only numbers of the list were typed, with what joins them.
  private func isChosenByNumbers(_ text: String) -> Bool {
    text.split { " ,+/".contains($0) }.allSatisfy { word in
      ConversationWords.joining.contains(String(word))
        || WholeNumberReading.read(String(word)).map { (1...count).contains($0) } ?? false
    }
  }

  /// A thing at the front of a part, and what belongs to it behind.
  private func value(
    in part: String,
    _ kind: AnswerKind,
    _ rangeEnd: RangeEnd
  ) -> (pick: Pick, value: Answer?)? {
    for place in part.indices.dropFirst() where part.mayBeginValue(at: place) {
      let value = String(part[place...]).trimmingSpaces
      guard let picks = read(String(part[..<place]).trimmingSpaces), picks.count == 1,
        !value.isEmpty,
        let answer = kind.read(value, example: "", of: rangeEnd).certain
          ?? kind.begun(by: value)
      else { continue }
      return (picks[0], answer)
    }
    return nil
  }
}

extension String {
  /// As ``components(partedAt:)``, at whichever of the words is there.
  func components(partedAtFirst words: [String]) -> (before: String, after: String)? {
    words.first(where: contains).flatMap(components)
  }

  /// What stands before and behind the first place of a word, without blanks; nil without it.
  func components(partedAt word: String) -> (before: String, after: String)? {
    guard let place = indices.first(where: { self[$0...].hasPrefix(word) }) else { return nil }
    return (
      String(self[..<place]).trimmingSpaces,
      String(self[place...].dropFirst(word.count)).trimmingSpaces
    )
  }

  /// Whether a value may begin at a place: behind a blank, with the first digit behind a letter, or
  /// with what it is paid for ("วันละ"); never between digits.
  fileprivate func mayBeginValue(at place: Index) -> Bool {
    if TypedPeriod.begins(self[place...]) { return true }
    let before = self[index(before: place)]
    if before == " " {
      let isBetweenDigits =
        self[..<place].allSatisfy { $0.isNumber || $0 == " " }
        && self[place...].contains(" ") && self[place...].allSatisfy { $0.isNumber || $0 == " " }
      return !isBetweenDigits && self[place] != " "
    }
    return self[place].isNumber && !before.isNumber && !".,".contains(before)
  }
}
