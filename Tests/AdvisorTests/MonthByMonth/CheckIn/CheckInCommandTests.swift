import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Check-in for scripts") struct CheckInCommandTests {
  private let file = MonthFamily.file

  @Test func `where nobody can answer, it asks for what a script says instead`() {
    let world = MonthFamily.world()
    #expect(world.run("checkin \(file)") == .wrongUse)
    #expect(world.problems.contains("--as-planned"))
    #expect(world.names == [file])
  }

  @Test func `the result for programs keeps every satang`() throws {
    let world = MonthFamily.world()
    #expect(
      world.run("checkin \(file) --paid เถ้าแก่=750.50 --borrowed เถ้าแก่=200 --json") == .done
    )
    let json = try #require(ReadJSON(world.shown))
    #expect(json["month"].text == "2026-12")
    #expect(json["next"].text == "2027-01")
    let debt = json["debts"].list[0]
    #expect(debt["paid"].number == 750.5)
    #expect(debt["interest"].number == 500)
    #expect(debt["balance"].number == 9_949.5)
  }

  @Test func `a debt that the household does not have is told with those it has`() {
    let world = MonthFamily.world()
    #expect(world.run("checkin \(file) --paid เถ้าแกะ=1") == .wrongUse)
    #expect(world.problems.contains("M105"))
    #expect(world.problems.contains("เถ้าแก่"))
    #expect(world.text(of: file) == MonthFamily.text)
  }

  @Test func `a payment of more than is owed is a problem and records nothing`() {
    let world = MonthFamily.world()
    #expect(world.run("checkin \(file) --as-planned --paid เถ้าแก่=99999") == .wrongUse)
    #expect(world.problems.contains("M107"))
    #expect(world.problems.contains("เหลือแค่ 10,500 บาท"))
    #expect(world.text(of: file) == MonthFamily.text)
  }

  @Test(arguments: ["--paid เถ้าแก่", "--paid เถ้าแก่=มาก", "--month ธันวา", "--cash -5"])
  func `words that cannot be understood record nothing`(flags: String) {
    let world = MonthFamily.world()
    #expect(world.run("checkin \(file) --as-planned \(flags)") == .wrongUse)
    #expect(world.names == [file])
  }

  @Test func `an amount of a debt that cannot be read is told in the form that is read`() {
    let world = MonthFamily.world()
    #expect(world.run("checkin \(file) --as-planned --paid เถ้าแก่=มาก") == .wrongUse)
    #expect(world.problems.contains("เถ้าแก่=9000"))
  }

  @Test func `a month that was not recorded cannot be corrected`() {
    let world = MonthFamily.world()
    #expect(world.run("checkin \(file) --month 2571-01 --as-planned") == .wrongUse)
    #expect(world.problems.contains("M103"))
    #expect(world.problems.contains("ธ.ค. 2569"))
  }

  @Test func `months are read in both eras`() {
    #expect(YearMonth(typed: "2569-12") == YearMonth(year: 2026, month: 12))
    #expect(YearMonth(typed: "2026-12") == YearMonth(year: 2026, month: 12))
    #expect(YearMonth(typed: "2569-13") == nil)
    #expect(YearMonth(typed: "69-12") == nil)
  }

  @Test func `a sample family is not a file that can be changed`() {
    let world = MonthFamily.world()
    #expect(world.run("checkin rice-farmers-before-harvest --as-planned") == .cannotOpen)
    #expect(world.run("checkin - --as-planned") == .cannotOpen)
  }
}
