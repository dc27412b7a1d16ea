import Engine
import HouseholdFile
import ThaiText

/// Whom a debt is owed to, told with what belongs to it: how the family calls the lender, or how
/// much is owed.
///
/// Example: "เถ้าแก่แดง", "ธกส 60,000".
struct LenderReading {
  private let items: [String]
  private let names: ItemNames

  init(_ items: [String], _ alsoTyped: [[String]]) {
    (self.items, names) = (items, ItemNames(items, alsoTyped))
  }

  /// The lender with what was told beside it.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - index: Which debt it is told of.
  /// - Returns: The answers with their questions, the lender first; nil when only a lender was told.
  func read(_ text: String, asDebt index: Int) -> [(id: QuestionID, answer: Answer)]? {
    let (called, amount) = parted(text.withoutPoliteEnding)
    guard !names.tellsSeveral(called), let place = place(of: called) else { return nil }
    let source = DebtSource.allCases[place]
    var told: [(id: QuestionID, answer: Answer)] = [(.debt(index, .source), .choice(place))]
    if let name = name(called, of: source) { told.append((.debt(index, .name), .text(name))) }
    if let amount, source.alwaysHasBalance {
      told.append((.debt(index, .balance), .amount(amount)))
    }
    return told.count > 1 ? told : nil
  }

  private func place(of called: String) -> Int? {
    ChoiceList(items).place(of: called) ?? names.place(of: called) ?? names.firstPlace(in: called)
  }

  /// What stands before an amount of a hundred baht or more, and the amount.
  private func parted(_ text: String) -> (called: String, amount: Money?) {
    guard WholeNumberReading.read(text) == nil else { return (text, nil) }
    for place in text.indices.dropFirst() {
      let isStart =
        text[text.index(before: place)] == " " && text[place] != " "
        || text[place].isNumber && text[text.index(before: place)].isLetter
      guard isStart,
        case .answer(.amount(let amount), _) = AnswerKind.amount.read(
          String(text[place...]).trimmingSpaces,
          example: ""
        ), amount >= Money(baht: 100)
      else { continue }
      return (String(text[..<place]).trimmingSpaces, amount)
    }
    return (text, nil)
  }

  /// What the family calls the lender; nil when that is only another word for it.
  private func name(_ called: String, of source: DebtSource) -> String? {
    let name = DebtQuestionWords.calledName(called)
    guard source.isCalled(name), !name.contains(where: \.isNumber), name.count <= 30,
      (try? ValueLimits.name(name)) != nil
    else { return nil }
    return name
  }
}

extension DebtSource {
  /// Whether what is owed is asked for, however it is repaid.
  fileprivate var alwaysHasBalance: Bool { ways.allSatisfy { $0.questions.contains(.balance) } }
}
