import Engine
import HouseholdFile
import Testing
import ThaiText

@testable import Advisor

@Suite("What was told only in part") struct ToldInPartTests {
  private static let start = YearMonth(year: 2026, month: 12)

  private static func place(_ source: DebtSource) -> Answer {
    .choice(DebtSource.allCases.firstIndex(of: source) ?? 0)
  }

  /// A family with a floating loan whose interest is not known, one that is told whole, and a crop
  /// without what it brings.
  private static let earlier = {
    var answers = Answers()
    answers[.name] = .text("บ้านยายคำ")
    answers[.crops] = .picks([.listed(0), .listed(1)])
    answers[.crop(.listed(0))] = .seasons([
      Season(months: CalendarMonths([11]), amount: Money(baht: 60_000))
    ])
    answers[.crop(.listed(1))] = .nothing
    answers[.debt(0, .source)] = place(.floating)
    answers[.debt(0, .way)] = .choice(0)
    answers[.debt(0, .balance)] = .amount(Money(baht: 7_000))
    answers[.debt(0, .rate)] = .nothing
    answers[.debt(1, .source)] = place(.floating)
    answers[.debt(1, .way)] = .choice(0)
    answers[.debt(1, .balance)] = .amount(Money(baht: 15_000))
    answers[.debt(1, .rate)] = .rate(NominalAnnualRate(ppm: 600_000))
    answers[.debt(2, .source)] = .nothing
    return answers
  }()

  /// The family after something was changed, and the answers that go on from there.
  private func goingOn(_ change: (inout Household) -> Void) -> (Household, KeptParts) {
    var household = HouseholdDraft(answers: Self.earlier, start: Self.start).household
    change(&household)
    return (household, KeptParts(of: household, untold: [], goingOnFrom: Self.earlier))
  }

  private func drafted(_ parts: KeptParts) -> Household {
    HouseholdDraft(answers: parts.answers, start: Self.start, kept: parts.kept).household
  }

  @Test func `another version of a household keeps its debts and things that are told in part`() {
    let (household, parts) = goingOn { $0.cash = Money(baht: 900) }
    #expect(household.debts.map(\.name) == ["ดอกลอย 2"])
    #expect(drafted(parts) == household)
    #expect(parts.answers.amount(.debt(1, .balance)) == Money(baht: 7_000))
    #expect(parts.answers.name(ofDebt: 1) == "ดอกลอย")
    #expect(parts.answers.picks(.crops) == [.listed(0), .listed(1)])
    #expect(parts.answers[.crop(.listed(1))] == .nothing)
    #expect(parts.answers[.debt(2, .source)] == .nothing)
  }

  @Test func `a thing of which a part was told keeps that part in another version`() {
    var earlier = Self.earlier
    earlier[.crop(.listed(1))] = .begun("62,000")
    var household = HouseholdDraft(answers: earlier, start: Self.start).household
    household.cash = Money(baht: 900)
    let answers = KeptParts(of: household, untold: [], goingOnFrom: earlier).answers
    #expect(answers[.crop(.listed(1))] == .begun("62,000"))
  }

  @Test func `a debt that was told whole since is not told in part any more`() {
    let (household, parts) = goingOn { household in
      guard var whole = household.debts.first else { return }
      whole.name = "ดอกลอย"
      household.debts.append(whole)
    }
    #expect(household.debts.count == 2)
    #expect(parts.answers.debts.count == 2)
    #expect(drafted(parts) == household)
  }

  @Test func `what the plan does not know stays so for another version of the household`() {
    let untold = Untold(leftOut: ["ดอกลอย"], answers: Self.earlier)
    let (household, parts) = goingOn { $0.cash = Money(baht: 900) }
    #expect(untold.takingUp(household).answers == parts.answers)
    #expect(untold.takingUp(household).leftOut == ["ดอกลอย"])
    #expect(Untold(parts: [.debts]).takingUp(household) == Untold(parts: [.debts]))
  }
}
