import Engine
import HouseholdFile
import Testing
import ThaiText

@Suite("Amounts as people type them") struct ThaiNumberReadingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let typed: String
    let satang: Int
    var testDescription: String { "\(typed) → \(satang) satang" }
  }

  static let digits = [
    Case(typed: "0", satang: 0), Case(typed: "12500", satang: 1_250_000),
    Case(typed: "12,500", satang: 1_250_000), Case(typed: "12 500", satang: 1_250_000),
    Case(typed: "๑๒,๕๐๐", satang: 1_250_000), Case(typed: "1,234.50", satang: 123_450),
    Case(typed: "1234.5", satang: 123_450), Case(typed: "12,500 บาท", satang: 1_250_000),
    Case(typed: "12500บ.", satang: 1_250_000), Case(typed: "฿12,500", satang: 1_250_000),
    Case(typed: "500.-", satang: 50_000), Case(typed: "500 บาทถ้วน", satang: 50_000),
    Case(typed: "12 บาท 50 สตางค์", satang: 1_250), Case(typed: "  800  ", satang: 80_000),
    Case(typed: "ประมาณ 800", satang: 80_000),
    Case(typed: "1,000,000,000", satang: 100_000_000_000),
    Case(typed: "4\u{200B}500", satang: 450_000),
  ]

  @Test("digits are plain", arguments: digits)
  func plain(_ sample: Case) throws {
    let typed = try ThaiNumber.readAmount(sample.typed)
    #expect(typed == TypedAmount(amount: Money(satang: sample.satang), isPlain: true))
  }

  static let words = [
    Case(typed: "1.5 หมื่น", satang: 1_500_000), Case(typed: "1.5หมื่น", satang: 1_500_000),
    Case(typed: "2 แสน", satang: 20_000_000), Case(typed: "๒ หมื่น", satang: 2_000_000),
    Case(typed: "2 หมื่น 5 พัน", satang: 2_500_000), Case(typed: "2 หมื่น 500", satang: 2_050_000),
    Case(typed: "2 หมื่น 5", satang: 2_500_000), Case(typed: "สองหมื่นห้า", satang: 2_500_000),
    Case(typed: "สองหมื่นห้าพัน", satang: 2_500_000), Case(typed: "สองหมื่นครึ่ง", satang: 2_500_000),
    Case(typed: "หมื่นห้า", satang: 1_500_000), Case(typed: "หมื่นครึ่ง", satang: 1_500_000),
    Case(typed: "พันสอง", satang: 120_000), Case(typed: "แสนสอง", satang: 12_000_000),
    Case(typed: "ล้านสอง", satang: 120_000_000), Case(typed: "ครึ่งแสน", satang: 5_000_000),
    Case(typed: "สามพันสองร้อย", satang: 320_000), Case(typed: "สองร้อยห้าสิบ", satang: 25_000),
    Case(typed: "ร้อยห้า", satang: 10_500), Case(typed: "ร้อยห้าสิบ", satang: 15_000),
    Case(typed: "ยี่สิบเอ็ด", satang: 2_100), Case(typed: "สิบห้า", satang: 1_500),
    Case(typed: "ห้าสิบ", satang: 5_000), Case(typed: "สิบเอ็ดหมื่น", satang: 11_000_000),
    Case(typed: "พันเอ็ด", satang: 100_100),
    Case(typed: "แสนสองหมื่นสามพันสี่ร้อยห้าสิบหก", satang: 12_345_600),
    Case(typed: "หมื่นกว่าบาท", satang: 1_000_000), Case(typed: "ราว ๆ สองพัน", satang: 200_000),
    Case(typed: "2 ร้อย 50", satang: 25_000), Case(typed: "ห้าพันบาท", satang: 500_000),
    Case(typed: "นึงหมื่น", satang: 1_000_000), Case(typed: "พันนึง", satang: 100_000),
    Case(typed: "หมื่นหนึ่ง", satang: 1_000_000), Case(typed: "หมื่นหนึ่งพัน", satang: 1_100_000),
    Case(typed: "พันหนึ่งร้อย", satang: 110_000), Case(typed: "สองหมื่นหนึ่ง", satang: 2_100_000),
    Case(typed: "ศูนย์", satang: 0), Case(typed: "พันเดียว", satang: 100_000),
    Case(typed: "หกหมื่นถ้วน", satang: 6_000_000), Case(typed: "3k", satang: 300_000),
    Case(typed: "2000+1500", satang: 350_000), Case(typed: "300 x 15", satang: 450_000),
  ]

  @Test("words are better repeated back", arguments: words)
  func spoken(_ sample: Case) throws {
    let typed = try ThaiNumber.readAmount(sample.typed)
    #expect(typed == TypedAmount(amount: Money(satang: sample.satang), isPlain: false))
  }

  @Test(
    "what could mean two things, or nothing, is not read",
    arguments: [
      "", " ", "เยอะ", "1,5", "1,50,000", "12.5.3", "หมื่นสองหมื่น", "พันหมื่น", "1.5 หมื่น 500",
      "5 บาท 120 สตางค์",
      "500 ดอลลาร์", "สองหมื่นห้าวัว", "ร้อยละ 5", "1e5", "๑๒ก", "5%", "8,200 100", "300 x",
    ]
  )
  func unreadable(_ typed: String) {
    #expect(throws: ValueProblem.wrongShape(expected: .amount, found: .text(typed))) {
      try ThaiNumber.readAmount(typed)
    }
  }

  @Test func `an answer breaks the same rules as a value in a file`() {
    #expect(throws: ValueProblem.negativeAmount(text: "-500")) { try ThaiNumber.readAmount("-500") }
    #expect(throws: ValueProblem.tooManyDecimals(text: "12.345", allowed: 2)) {
      try ThaiNumber.readAmount("12.345")
    }
    for text in [
      "1,000,000,000.01", "9999 ล้าน", "99999999999999999999", "9223372036854775807 บาท 99 สตางค์",
    ] {
      #expect(throws: ValueProblem.amountTooLarge(text: text)) { try ThaiNumber.readAmount(text) }
    }
  }

  @Test func `a long answer is shown shortened`() {
    let long = String(repeating: "ก", count: 300)
    let shown = String(repeating: "ก", count: 60) + "…"
    #expect(throws: ValueProblem.wrongShape(expected: .amount, found: .text(shown))) {
      try ThaiNumber.readAmount(long)
    }
  }

  @Test func `every amount that is written reads back`() throws {
    for satang in [0, 1, 99, 100, 12_345, 100_000, 123_456_789, 99_999_999_999] {
      let money = Money(satang: satang)
      #expect(try ThaiNumber.readAmount(money.thai).amount == money)
      #expect(ThaiNumber.readNumber(ThaiNumber.amount(satang)) == satang)
    }
  }

  @Test func `where nothing can be repeated back, what people shorten is refused`() {
    #expect(ThaiNumber.readNumber("1.5 พัน") == 150_000)
    #expect(ThaiNumber.readNumber("-12 บาท 50 สตางค์") == -1_250)
    for text in ["สองหมื่นห้า", "2 หมื่น 5", "หมื่นกว่า", "ประมาณ 500", "ร้อยห้าวัว"] {
      #expect(ThaiNumber.readNumber(text) == nil)
    }
  }
}
