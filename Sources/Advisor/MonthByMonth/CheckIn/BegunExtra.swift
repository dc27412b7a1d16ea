import Engine
import JSON5

/// Something beside the plan of which a family has told only a part, as it is kept after each answer.
struct BegunExtra: Hashable, Sendable {
  /// What is told.
  enum Kind: String, Sendable {
    /// A payment on a debt of which the plan has none.
    case otherPayment
    /// A debt that was taken.
    case newDebt
    /// More on a debt that was there.
    case borrowedMore
  }

  /// What a lender gave.
  enum Given: String, Sendable {
    case money
    /// Goods that are paid for later; no money came to hand.
    case goods
  }

  /// What is told.
  let kind: Kind
  /// The name of the debt that was there; nil for a new one, and before it was picked.
  var debt: String?
  /// Answers about a new debt.
  var answers = Answers()
  /// How much more was borrowed; nil while it is not known.
  var amount: Money?
  /// What the lender gave; nil while it is not known.
  var given: Given?

  /// Something of which nothing was told yet.
  init(_ kind: Kind, debt: String? = nil) { (self.kind, self.debt) = (kind, debt) }

  /// The part as an object of JSON.
  var json: JSONText {
    .object([
      ("kind", .string(kind.rawValue)),
      ("debt", debt.map(JSONText.string) ?? .null),
      ("answers", answers.json(beside: nil)),
      ("amount", (amount?.satang).map(JSONText.baht) ?? .null),
      ("given", (given?.rawValue).map(JSONText.string) ?? .null),
    ])
  }

  /// A part as it was kept; nil when it cannot be read.
  init?(_ node: JSON5Node) {
    guard let kind = node["kind"]?.text.flatMap(Kind.init),
      let kept = node["answers"].flatMap(KeptAnswers.init)
    else { return nil }
    self.init(kind, debt: node["debt"]?.text)
    (answers, amount) = (kept.answers, node["amount"]?.money)
    given = node["given"]?.text.flatMap(Given.init)
  }
}
