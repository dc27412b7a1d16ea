import Advisor
import Engine
import ReferenceFigures
import Testing

@Suite("What may be asked about, in sample families") struct InquiryTests {
  private func inquiries(_ scenario: String, from start: YearMonth? = nil) throws -> [Inquiry] {
    let diagnosis =
      start.map { ScenarioDiagnosis.quick(scenario, from: $0) }
      ?? ScenarioDiagnosis.whole[scenario]
    return try #require(diagnosis).inquiries
  }

  private func standings(_ inquiries: [Inquiry]) -> [ReliefProgramme: ReliefProposal.Standing] {
    Dictionary(
      uniqueKeysWithValues: inquiries.map { ($0.proposal.programme, $0.proposal.standing) }
    )
  }

  @Test func `overdue cards are told of the clinic, of their rights and of what is closed`() throws
  {
    let found = try inquiries("cards-overdue")
    #expect(
      standings(found) == [
        .restructuring: .open, .cardToTermLoan: .open, .debtClinic: .open,
        .clearDebtMoveForward: .unsure, .statePawnshop: .open, .youFightWeHelp: .closed,
      ]
    )
    let clinic = found.first { $0.proposal.programme == .debtClinic }
    #expect(clinic?.phone == "1213")
  }

  @Test func `a programme that had its day is open before its end and closed after it`() throws {
    let open = try inquiries("cards-overdue", from: YearMonth(year: 2025, month: 9))
    #expect(standings(open)[.youFightWeHelp] == .open)
    let closed = try inquiries("cards-overdue", from: YearMonth(year: 2025, month: 10))
    #expect(standings(closed)[.youFightWeHelp] == .closed)
  }

  @Test func `the moratorium that ended is told as ended, with nobody to call`() throws {
    let found = try inquiries("moratorium-ended")
    #expect(standings(found) == [.farmMoratorium: .closed])
    #expect(found[0].figure.validUntil == YearMonth(year: 2026, month: 9))
    #expect(found[0].phone == nil)
  }

  @Test func `a dear informal loan is told of mediation and its number`() throws {
    let found = try inquiries("village-fund-bridged")
    #expect(standings(found) == [.mediation: .open])
    #expect(found[0].phone == "1567")
    #expect(found[0].proposal.debts == [2])
  }

  @Test func `gold at a private pawnshop is told of the state's`() throws {
    #expect(standings(try inquiries("elders-and-grandchild")) == [.statePawnshop: .open])
  }

  @Test func `a cash card on which interest is most of what is paid is persistent`() throws {
    #expect(standings(try inquiries("factory-worker-cards")) == [.persistentDebt: .open])
  }

  @Test func `every programme has its words among the figures, and its number is one of them`() {
    let month = YearMonth(year: 2026, month: 12)
    for programme in ReliefProgramme.allCases {
      let inquiry = ReferenceFigures.embedded.figure(of: programme, in: month)?.inquiry
      #expect(inquiry != nil, "\(programme)")
      if let hotline = inquiry?.hotline {
        #expect(ReferenceFigures.embedded.phone(hotline, in: month) != nil, "\(programme)")
      }
    }
  }

  @Test func `nothing of it is counted in any plan`() throws {
    let household = try #require(ScenarioDiagnosis.household("cards-overdue"))
    let without = Diagnosis(
      household,
      reference: ReferenceValues(ceilings: [:], heavyDebtServicePPM: 400_000, emergencyMonths: 3),
      search: .fast
    )
    let with = ScenarioDiagnosis.diagnosis(household, search: .fast)
    #expect(without.inquiries.isEmpty)
    #expect(!with.inquiries.isEmpty)
    #expect(with.plans.map(\.cost) == without.plans.map(\.cost))
    #expect(with.plans.map(\.debtFreeMonth) == without.plans.map(\.debtFreeMonth))
  }
}
