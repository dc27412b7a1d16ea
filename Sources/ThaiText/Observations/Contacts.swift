/// Telephone numbers that advice may name; they come from the dated reference figures.
public struct Contacts: Hashable, Sendable {
  /// Mediation of debts, at the district; nil when no number is known for sure.
  public var mediation: String?
  /// Questions on banks and cards.
  public var bankOfThailand: String?

  /// Numbers to name.
  public init(mediation: String? = nil, bankOfThailand: String? = nil) {
    self.mediation = mediation
    self.bankOfThailand = bankOfThailand
  }

  /// Whom to ask for mediation, with the number when it is known.
  var mediator: String { "ศูนย์ดำรงธรรม" + (mediation.map { " \($0)" } ?? "") }

  /// Whom to ask about banks and cards, with the number when it is known.
  var bankDesk: String { "แบงก์ชาติ" + (bankOfThailand.map { " \($0)" } ?? "") }
}
