import Engine
import HouseholdFile
import Testing
import ThaiText

@Suite("Months with their amounts as people type them") struct SeasonReadingTests {
  private func read(_ text: String) throws -> [String] {
    try TypedSeason.read(text).seasons.map { season in
      let months = season.months.map { $0.months.map(String.init).joined(separator: "+") } ?? "?"
      return "\(months):\(season.amount.map { String($0.satang / 100) } ?? "?")"
    }
  }

  @Test(
    "one season",
    arguments: [
      ("พ.ย. 62,000", "11:62000"), ("พ.ย. 62000 บาท", "11:62000"), ("62,000 พ.ย.", "11:62000"),
      ("พ.ย. ประมาณ 6 หมื่น", "11:60000"), ("พ.ย. ได้หกหมื่นสอง", "11:62000"), ("พย 5 พัน", "11:5000"),
      ("มิ.ย. ก.ค. 9,000", "6+7:9000"), ("มิ.ย. กับ ก.ค. เดือนละ 9000", "6+7:9000"),
      ("6 7 9000", "6+7:9000"), ("เดือน 11 62000", "11:62000"), ("11 62,000", "11:62000"),
      ("พ.ค. ถึง ม.ค. 8,000", "1+5+6+7+8+9+10+11+12:8000"),
      ("ทุกเดือน 6,000", "1+2+3+4+5+6+7+8+9+10+11+12:6000"),
      ("พ.ย.", "11:?"), ("62,000", "?:62000"), ("พ.ย. ธ.ค.", "11+12:?"),
      ("พ.ย. 2569 62,000", "11:62000"), ("พ.ย. 69 62,000", "11:62000"), ("พ.ย. ปี 69", "11:?"),
      ("พ.ย. 2569", "11:?"), ("พ.ย. 2,569", "11:2569"), ("พ.ย. 62,000 ปีละครั้ง", "11:62000"),
      ("62000 11", "11:62000"), ("พฤษจิกายน 62,000", "11:62000"), ("ออกพรรษา 5,000", "10:5000"),
    ]
  )
  func one(_ text: String, _ expected: String) throws { #expect(try read(text) == [expected]) }

  @Test func `several seasons, each months and an amount`() throws {
    #expect(try read("พ.ย. 15,000 ธ.ค. 63,000") == ["11:15000", "12:63000"])
    #expect(try read("มิ.ย. 5,000, ส.ค. ก.ย. 4,000") == ["6:5000", "8+9:4000"])
  }

  @Test(
    "next month is counted from today, and said back",
    arguments: [
      ("เดือนหน้า 62,000", [1]), ("ปลายเดือนหน้า 62,000", [1]), ("62,000 เดือนหน้า", [1]),
      ("สิ้นเดือนนี้ 62,000", [12]),
    ]
  )
  func fromToday(_ text: String, _ months: [Int]) throws {
    let (seasons, isPlain) = try TypedSeason.read(text, today: YearMonth(year: 2026, month: 12))
    #expect(seasons.map { $0.months?.months } == [months])
    #expect(seasons.first?.amount == Money(baht: 62_000))
    #expect(!isPlain)
  }

  @Test func `names and digits need no repeating, numbers of months and words do`() throws {
    #expect(try TypedSeason.read("พ.ย. 62,000").isPlain)
    #expect(try !TypedSeason.read("11 62,000").isPlain)
    #expect(try !TypedSeason.read("พ.ย. หกหมื่น").isPlain)
  }

  @Test func `one amount for several months is repeated back unless it was said to be of each`()
    throws
  {
    #expect(try !TypedSeason.read("ก.ค. ส.ค. 9,000").isPlain)
    #expect(try TypedSeason.read("ก.ค. ส.ค. เดือนละ 9,000").isPlain)
    #expect(try TypedSeason.read("ทุกเดือน 9,000").isPlain)
  }

  @Test func `what cannot be read is shown as it was typed`() {
    let text = "ต้นเดือนหน้า 5000"
    #expect(throws: ValueProblem.wrongShape(expected: .amount, found: .text(text))) {
      try TypedSeason.read(text)
    }
  }

  @Test(
    "what is neither is not read",
    arguments: ["", "ข้าว", "พ.ย. 15,000 ธ.ค.", "พ.ย. เยอะ", "พ.ย. -500", "พ.ย. 1.234"]
  )
  func unreadable(_ text: String) {
    #expect(throws: ValueProblem.self) { try TypedSeason.read(text) }
  }
}
