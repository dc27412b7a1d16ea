import Engine
import Testing
import ThaiText

@Suite("Words of changes") struct ChangeWordsTests {
  private static let family: Household = {
    var family = Household.small(cash: 3_000, monthly: 6_000, living: 4_000)
    family.expenses.append(Expense(name: "หวย", recurrence: Recurrence(400.baht)))
    family.assets = [Asset(name: "วัว", value: 18_000.baht)]
    family.debts = [.installment("เถ้าแก่", 20_000, percent: 60, payment: 1_500)]
    return family
  }()

  @Test(arguments: [
    ("cut:หวย=400", "ลด “หวย” เดือนละ 400 บาท"),
    ("cut=500", "ใช้น้อยลงเดือนละ 500 บาท"),
    ("earn=1000", "หารายได้เพิ่มเดือนละ 1,000 บาท"),
    ("earn=1000,from=2570-02", "หารายได้เพิ่มเดือนละ 1,000 บาท เริ่มเดือนกุมภาพันธ์ 2570"),
    ("sell:วัว", "ขาย “วัว” เดือนธันวาคม 2569 ได้ 18,000 บาท"),
    (
      "borrow:savingsGroup=20000,rate=1%/month,term=24",
      "กู้กลุ่มออมทรัพย์ 20,000 บาท ดอกร้อยละ 12 ต่อปี ผ่อน 24 งวด"
    ),
    ("shock=9000,in=2570-01", "เดือนมกราคม 2570 ต้องจ่ายกะทันหัน 9,000 บาท"),
    ("shock:ป่วย=9000,in=2570-01", "เดือนมกราคม 2570 ต้องจ่าย “ป่วย” 9,000 บาท"),
  ])
  func `a change is told as one would say it`(text: String, words: String) throws {
    let change = try HouseholdChange.read(text, in: Self.family)
    #expect(ChangeWords.thai(change, of: Self.family) == words)
  }

  private func difference(_ text: String) throws -> [String] {
    let changed = Self.family.changed(by: try HouseholdChange.read(text, in: Self.family))
    return ChangeWords.difference(before: Self.family.plan(), after: changed.plan())
  }

  @Test func `a plan that stays as it is differs in nothing, and it is said why`() throws {
    let plan = Self.family.plan()
    #expect(ChangeWords.difference(before: plan, after: plan).isEmpty)
    #expect(ChangeWords.unchanged() == "ไม่ต่างจากแผนเดิม")
    let now = NominalAnnualRate(tenThousandths: 10_000, per: .month)
    #expect(
      ChangeWords.unchanged(.rateNotLower(now: now))
        == "ไม่ต่างจากแผนเดิม เพราะตอนนี้ดอกร้อยละ 12 ต่อปี ต้องลดให้ต่ำกว่านี้จึงจะช่วย"
    )
  }

  @Test func `a lower rate costs less and ends sooner`() throws {
    let words = try difference("rate:เถ้าแก่=1%/month").joined(separator: " · ")
    #expect(words.contains("หนี้หมดเร็วขึ้น"))
    #expect(words.contains("เสียดอกและค่าธรรมเนียมน้อยลง"))
  }

  @Test func `a shock that money does not reach for is told first`() throws {
    let words = try difference("shock=30000,in=2570-01")
    #expect(words[0].hasPrefix("เงินจะขาดมือ"))
  }

  @Test func `a row that stays the same is said to be so`() {
    #expect(ChangeWords.spoken(["หนี้", "0", "0"]) == "หนี้: 0 เท่าเดิม")
    #expect(ChangeWords.spoken(["หนี้", "1", "0"]) == "หนี้: จาก 1 เป็น 0")
  }

  @Test func `rows and titles have as many cells`() {
    let rows = ChangeWords.rows(before: Self.family.plan(), after: Self.family.plan())
    #expect(rows.allSatisfy { $0.count == ChangeWords.titles.count })
  }
}
