import Engine
import Testing

@testable import Advisor

/// In February the family's fund waits to be borrowed again, and the plan closes the motorcycle with
/// that money.
@Suite("A month told otherwise than planned") struct ToldSoFarTests {
  private let file = MonthFamily.file

  private func february() throws -> (form: MonthForm, plan: MonthPlan) {
    let world = MonthFamily.world()
    for _ in 0..<2 { world.run("checkin \(file) --as-planned") }
    let open = try OpenRecords(reading: file, in: world.world)
    let plan = MonthPlan(open.household, in: world.world)
    return (plan.form(doing: []), plan)
  }

  private func fund(_ form: MonthForm) throws -> Int {
    try #require(form.household.debts.firstIndex { $0.name == "กองทุนหมู่บ้าน" })
  }

  @Test func `nothing told is nothing to plan anew`() throws {
    let (form, _) = try february()
    #expect(ToldSoFar(form) == ToldSoFar())
    #expect(form.household.knowing(ToldSoFar()) == form.household)
  }

  @Test(arguments: [Money.zero, nil])
  func `without the loan that the plan counted on, payments are what the money reaches for`(
    borrowed: Money?
  ) throws {
    var (form, plan) = try february()
    let fund = try fund(form)
    #expect(form.items.contains(.payment(fund)))
    form.tell(.renewal(fund), borrowed)
    #expect(!form.items.contains(.payment(fund)))
    #expect(form.expectedCash < .zero)
    plan.replan(&form)
    #expect(form.expectedCash >= .zero)
    #expect(form.advised.debts[1].paid == Money(baht: 1_360))
    #expect(form.amount(of: .payment(1)) == Money(baht: 1_360))
    #expect(form.asPlanned.debts[1].paid > Money(baht: 12_000))
  }

  @Test func `less money in and more living leave less to pay with`() throws {
    var (form, plan) = try february()
    form.tell(.income, Money(baht: 6_000))
    form.tell(.living, Money(baht: 5_500))
    #expect(ToldSoFar(form).beyondPlan == Money(baht: -3_500))
    plan.replan(&form)
    #expect(form.expectedCash >= .zero)
  }

  @Test func `what was told stays when the rest is planned anew`() throws {
    var (form, plan) = try february()
    form.tell(.payment(1), Money(baht: 2_720))
    form.tell(.income, Money(baht: 20_000))
    plan.replan(&form)
    #expect(form.amount(of: .payment(1)) == Money(baht: 2_720))
    #expect(form.amount(of: .income) == Money(baht: 20_000))
  }

  @Test func `a loan that waits is not counted as a debt that is over`() throws {
    let world = MonthFamily.world()
    for _ in 0..<2 { world.run("checkin \(file) --as-planned") }
    let text = try #require(world.text(of: file))
    let again = ScriptedWorld(
      files: [file: text],
      typed: ["", "", "ยัง"] + Array(repeating: "", count: 8)
    )
    #expect(again.run("checkin \(file)") == .done)
    #expect(!again.shown.contains("ไม่มีหนี้แล้ว"))
    #expect(!again.shown.contains("จ่าย “กองทุนหมู่บ้าน” เท่าไร"))
    #expect(again.shown.contains("ยังไม่นับ “กองทุนหมู่บ้าน” ถ้ากู้รอบใหม่"))
  }
}
