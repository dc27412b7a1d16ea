import Engine
import Foundation
import Testing
import ThaiText

@testable import Advisor

@Suite("Debts taken in a month") struct CheckInBorrowingTests {
  private let file = MonthFamily.file

  /// The household, and the month in the journal, after a month as planned with something beside it.
  private func told(
    _ extras: [String]
  ) throws -> (household: Household, recorded: RecordedMonth, text: String) {
    let untilExtras = Array(repeating: "", count: 6)
    let world = MonthFamily.world(typed: untilExtras + extras + ["", "", ""])
    world.run("checkin \(file)")
    let open = try OpenRecords(reading: file, in: world.world)
    let month = try #require(MonthHistory(open.journal).months.first)
    return (open.household, month.recorded, world.shown)
  }

  /// Groceries of 800 baht from the shop, without interest, due in March.
  private static let groceries = ["2", "13", "", "800", "ร้อยละ 0 ต่อปี", "มี.ค. 2570", ""]

  @Test func `goods on credit are a debt without money coming in`() throws {
    let without = try told([])
    let (household, recorded, text) = try told(Self.groceries + ["", "1"])
    #expect(text.contains("ให้มาเป็นเงิน หรือเป็นของ"))
    #expect(household.debts.last?.contract.balance == Money(baht: 800))
    #expect(household.cash == without.household.cash)
    #expect(recorded.living == without.recorded.living)
    #expect(text.contains("มีหนี้ใหม่ “ร้านค้า” แผนใหม่นับรวมแล้ว"))
  }

  @Test func `a due month that has passed is asked about again`() throws {
    let typed = ["2", "13", "", "800", "ร้อยละ 0 ต่อปี", "พ.ย. 2569", "", "มี.ค. 2570", "", "1"]
    let (household, _, text) = try told(typed)
    #expect(text.contains("เดือนพฤศจิกายน 2569 ผ่านไปแล้ว"))
    guard case .bullet(let terms)? = household.debts.last?.contract else {
      return #expect(Bool(false))
    }
    #expect(terms.due == YearMonth(year: 2027, month: 3))
  }

  @Test func `goods that were counted in what was lived on are not paid for twice`() throws {
    let without = try told([])
    let (household, recorded, _) = try told(Self.groceries + ["", "2"])
    #expect(recorded.living == without.recorded.living)
    #expect(household.cash == without.household.cash + Money(baht: 800))
  }

  @Test func `money from the same lender is money in hand`() throws {
    let without = try told([])
    let (household, _, text) = try told(Self.groceries + ["1", ""])
    #expect(household.cash == without.household.cash + Money(baht: 800))
    #expect(text.contains("มีหนี้ใหม่ “ร้านค้า” ได้มา 800 บาท"))
  }

  @Test func `going back from what the lender gave asks the debt's last question, not all`() throws
  {
    let (household, _, text) = try told(Self.groceries + ["<", "", "1", "<", "1", ""])
    #expect(text.components(separatedBy: "ให้มาเป็นเงิน หรือเป็นของ").count == 4)
    #expect(household.debts.last?.contract.balance == Money(baht: 800))
  }

  /// 500 baht more on the village fund.
  private static let more = ["3", "2", "500"]

  @Test func `goods on an old debt raise what was lived on unless they are in it`() throws {
    let without = try told([])
    let added = try told(Self.more + ["2", "1"])
    #expect(added.recorded.living == without.recorded.living + Money(baht: 500))
    #expect(added.household.cash == without.household.cash)
    #expect(added.household.owed > without.household.owed)
    let counted = try told(Self.more + ["2", "2"])
    #expect(counted.recorded.living == without.recorded.living)
    #expect(counted.household.cash == without.household.cash + Money(baht: 500))
  }

  @Test func `what more was borrowed stands in the review and can be taken out again`() throws {
    let without = try told([])
    let (household, recorded, text) = try told(Self.more + ["2", "1", "", "", "8", "0"])
    #expect(text.contains("หนี้เพิ่ม กองทุนหมู่บ้าน 500 บาท"))
    #expect(recorded == without.recorded)
    #expect(household == without.household)
  }
}
