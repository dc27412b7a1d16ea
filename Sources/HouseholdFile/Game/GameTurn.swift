public import Engine

/// A decision in the workshop game: what has happened, and what the room can choose.
public struct GameTurn: Hashable, Sendable {
  /// The month in which the decision is taken; not before the plan's first.
  public var month: YearMonth
  /// What the turn is called; may be empty.
  public var title: String
  /// The debt that the turn is about, by name: who has it no more passes the turn; nil for a turn for
  /// everybody.
  public var debt: String?
  /// What has happened, to be read out.
  public var situation: String
  /// What it does to the family's money whatever is chosen, in order; may be empty.
  public var happens: [GameAction]
  /// What can be chosen, two to four; in file order.
  public var choices: [GameChoice]

  /// A turn with its choices.
  public init(
    month: YearMonth,
    title: String = "",
    debt: String? = nil,
    situation: String,
    happens: [GameAction] = [],
    choices: [GameChoice]
  ) {
    (self.month, self.title, self.debt) = (month, title, debt)
    (self.situation, self.happens, self.choices) = (situation, happens, choices)
  }
}

/// One of the things that the room can choose.
public struct GameChoice: Hashable, Sendable {
  /// What is done, as it is chosen.
  public var title: String
  /// What happens then, to be read out; may be empty.
  public var outcome: String
  /// What it does to the family's money, in order; empty for doing nothing.
  public var actions: [GameAction]

  /// A choice with what it does.
  public init(title: String, outcome: String = "", actions: [GameAction] = []) {
    (self.title, self.outcome, self.actions) = (title, outcome, actions)
  }
}

/// What a choice does to the family's money in the month of its turn.
public enum GameAction: Hashable, Sendable {
  /// Something that is also offered in plans: refinancing, selling, earning, cutting, and what is
  /// agreed with a lender.
  case change(Offer.Choice)
  /// A new debt; `received` is what comes into the house.
  case borrow(Debt, received: Money)
  /// A debt that is not paid in this month.
  case skip(debt: String)
  /// Money paid beyond what is due; nil clears the debt.
  case repay(debt: String, amount: Money?)
  /// What is borrowed from now on when the debt is repaid and borrowed again; zero ends the roll.
  case renew(debt: String, amount: Money)
  /// An income that brings so much less, parts per million, in this month, or until another one.
  case lose(income: String, ppm: Int, until: YearMonth?)
  /// Money put into a saving.
  case save(saving: String, amount: Money)
  /// Money taken out of a saving.
  case withdraw(saving: String, amount: Money)
  /// Money that is spent once.
  case spend(name: String, amount: Money)
}
