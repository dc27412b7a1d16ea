import Engine
import Handout
import ReferenceFigures
import Testing
import ThaiText

@testable import Advisor

@Suite("A village's report") struct VillageReportTests {
  private static func member(
    _ code: String,
    _ change: (inout Household) -> Void = { _ in }
  ) -> VillageMember {
    var household = SampleDiagnosis.household
    change(&household)
    return VillageMember(SampleDiagnosis.diagnosis(household), code: code)
  }

  private static func report(_ members: [VillageMember], names: Bool = false) -> VillageReport {
    VillageReport(members, figures: .embedded, tellsNames: names)
  }

  private static func text(_ report: VillageReport) -> String {
    PageLayout(width: 100).text(report.page)
  }

  @Test func `names are hidden unless they are asked for`() {
    let members = [Self.member("7") { $0.incomes = [] }]
    #expect(!Self.text(Self.report(members)).contains("บ้านทดสอบ"))
    #expect(Self.text(Self.report(members, names: true)).contains("7 บ้านทดสอบ"))
  }

  @Test func `sums are those of the households`() {
    let report = Self.report([Self.member("1"), Self.member("2")])
    let text = Self.text(report)
    #expect(text.contains("20,000 (2 ก้อน)"), "informal debts of ten thousand each")
    let saved = report.members.reduce(0) { $0 + $1.saved.satang }
    #expect(text.contains(Money(satang: saved).wholeThaiAmount))
  }

  @Test func `whose money runs short soonest comes first`() {
    let soon = Self.member("soon") { $0.incomes = [] }
    let never = Self.member("never") { $0.debts = [] }
    let later = Self.member("later") {
      $0.cash = Money(baht: 12_000)
      $0.incomes = []
    }
    let report = Self.report([never, later, soon])
    #expect(report.membersByNeed.map(\.code) == ["soon", "later"])
    #expect(report.members.map(\.state) == [.owesNothing, .livesBeyondIncome, .livesBeyondIncome])
  }

  @Test func `a short month counts each household once`() {
    let report = Self.report([Self.member("1") { $0.incomes = [] }, Self.member("2")])
    #expect(Self.text(report).contains("ขาดมือทุกเดือน เดือนละ 1 บ้าน"))
  }

  @Test func `daily debts are not for the fund, for closing them early saves nothing`() {
    let daily = Self.member("1") {
      $0.debts = [
        Debt(
          name: "รายวัน",
          lender: .informal,
          contract: .daily(DailyContract(payment: Money(baht: 100), remainingDays: 30))
        )
      ]
    }
    let text = Self.text(Self.report([daily]))
    #expect(text.contains(VillageWords.noInformal) && text.contains(VillageWords.dailyLeftOut))
  }

  @Test func `the dearest informal debt comes first, and the fund is added up`() {
    let cheap = Self.member("cheap")
    let dear = Self.member("dear") {
      $0.debts[0].contract = .interestOnly(
        InterestOnlyContract(
          balance: Money(baht: 4_000),
          rate: RateSchedule(NominalAnnualRate(ppm: 2_400_000))
        )
      )
    }
    let rows = Self.report([cheap, dear]).informal.blocks.compactMap { block in
      if case .table(let table) = block { table.rows } else { nil }
    }.first
    #expect(
      rows == [
        ["dear", "4,000", "800", "50", "4,000"], ["cheap", "10,000", "500", "125", "14,000"],
      ]
    )
  }

  @Test func `thresholds are those of the reference figures`() {
    let text = Self.text(Self.report([Self.member("1")]))
    #expect(text.contains("ไม่เกิน 40 บาท") && text.contains("อย่างน้อย 3 เดือน"))
  }
}
