import Engine
import ThaiText

extension Lender {
  /// Whether a family may wish to hide what it owes there from those who sit beside: debts of which
  /// no office knows.
  var isPrivate: Bool { [.informal, .relative, .shop, .other].contains(self) }
}

extension Screen {
  /// Takes up the names of a household's private debts.
  func keepPrivate(_ household: Household) {
    keepPrivate(household.debts.filter(\.lender.isPrivate).map(\.name))
  }

  /// Takes up the names of private debts.
  func keepPrivate(_ names: [String]) { privateNames = names.map(\.safeForTerminal) }

  /// A text with its numbers as dots, while they are hidden and the text is private.
  func hidden(_ text: String, isPrivate: Bool) -> String {
    isPrivate && isHiding ? text.hidingNumbers(except: privateNames) : text
  }

  /// Texts that belong together, with dots for numbers while they are hidden and one of them speaks
  /// of an informal debt.
  func hidden(_ texts: [String]) -> [String] {
    guard isHiding else { return texts }
    let isPrivate = texts.contains { text in
      (privateNames + ConversationWords.informal).contains { text.contains($0) }
    }
    return texts.map { hidden($0, isPrivate: isPrivate) }
  }

  /// A block with dots for the numbers of informal debts, while they are hidden.
  func hidden(_ block: Page.Block) -> Page.Block {
    guard isHiding else { return block }
    if case .calendar(let calendar) = block {
      return .calendar(calendar.hidingAmounts(of: privateNames))
    }
    return block.changingTexts(hidden)
  }

  /// A list with dots for the numbers of informal debts, while they are hidden.
  func hidden(_ list: ChoiceList) -> ChoiceList {
    ChoiceList(list.items.map { hidden([$0])[0] }, keys: list.keys)
  }
}
