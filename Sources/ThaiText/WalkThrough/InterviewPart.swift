/// A part of the interview, in the order of asking.
public enum InterviewPart: Int, CaseIterable, Hashable, Sendable {
  case home, income, living, seasons, saving, debts, extras

  /// What the part is called.
  public var thai: String {
    switch self {
    case .home: HomeWords.part
    case .income: IncomeWords.part
    case .living: LivingWords.part
    case .seasons: LivingWords.seasonPart
    case .saving: SavingWords.part
    case .debts: DebtQuestionWords.part
    case .extras: ExtraWords.part
    }
  }

  /// How far along the part is, of all parts.
  public var progress: String { "ตอนที่ \(rawValue + 1) จาก \(Self.allCases.count)" }
}
