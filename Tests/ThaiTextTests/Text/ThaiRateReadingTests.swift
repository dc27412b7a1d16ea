import Engine
import HouseholdFile
import Testing
import ThaiText

@Suite("Interest as people type it") struct ThaiRateReadingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let typed: String
    let tenThousandths: Int
    let period: TypedPeriod?
    let isPlain: Bool
    init(_ typed: String, _ tenThousandths: Int, _ period: TypedPeriod?, plain: Bool = false) {
      (self.typed, self.tenThousandths, self.period) = (typed, tenThousandths, period)
      isPlain = plain
    }
    var testDescription: String { typed }
  }

  static let percentages = [
    Case("ร้อยละ 2 ต่อเดือน", 20_000, .month, plain: true),
    Case("ร้อยละ ๒ ต่อเดือน", 20_000, .month, plain: true),
    Case("ร้อยละ2ต่อเดือน", 20_000, .month, plain: true),
    Case("2% ต่อปี", 20_000, .year, plain: true), Case("2 % / เดือน", 20_000, .month, plain: true),
    Case("6.875 เปอร์เซ็นต์ต่อปี", 68_750, .year, plain: true),
    Case("ดอกร้อยละ 20 ต่อเดือน", 200_000, .month, plain: true),
    Case("ร้อยละ 1.25 ต่อวัน", 12_500, .day, plain: true),
    Case("อาทิตย์ละ 10%", 100_000, .week, plain: true),
    Case("ร้อยละ 3", 30_000, nil, plain: true), Case("3%", 30_000, nil, plain: true),
    Case("3", 30_000, nil, plain: true), Case("0", 0, nil, plain: true),
    Case("2 บาทต่อร้อยต่อเดือน", 20_000, .month), Case("2 บาทต่อ 100 ต่อเดือน", 20_000, .month),
    Case("ร้อยบาทละ 3 ต่อเดือน", 30_000, .month), Case("เดือนละ 2", 20_000, .month),
    Case("ปีละ 6", 60_000, .year), Case("6 ต่อปี", 60_000, .year),
    Case("ร้อยละสองต่อเดือน", 20_000, .month), Case("ร้อยละหนึ่งครึ่งต่อเดือน", 15_000, .month),
    Case("ร้อยละห้าสลึงต่อเดือน", 12_500, .month), Case("ร้อยยี่สิบต่อเดือน", 200_000, .month),
    Case("ร้อยยี่สิบ", 200_000, nil),
    Case("ร้อยละบาท", 10_000, nil), Case("ร้อยละบาทต่อเดือน", 10_000, .month),
    Case("ร้อยละบาทครึ่งต่อเดือน", 15_000, .month),
    Case("50 สตางค์ต่อร้อยต่อเดือน", 5_000, .month),
    Case("1 บาท 50 สตางค์ต่อร้อยต่อเดือน", 15_000, .month), Case("ดอกลอยร้อยละยี่สิบ", 200_000, nil),
    Case("ร้อยละ 20 เดือนหนึ่ง", 200_000, .month), Case("ร้อยละ 10 ต่อ 10 วัน", 10_000, .day),
    Case("ร้อยละ 6 ปีละครั้ง", 60_000, .year), Case("ร้อยละ 1 ต่อเดือน จ่ายปีละครั้ง", 10_000, .month),
    Case("600 บาทต่อหมื่นต่อปี", 60_000, .year), Case("ปีละ 60 บาทต่อพัน", 60_000, .year),
    Case("ร้อยชักยี่", 200_000, nil), Case("ร้อยชักสิบต่อเดือน", 100_000, .month),
  ]

  @Test("a percentage is read with its period", arguments: percentages)
  func percent(_ sample: Case) throws {
    let typed = try TypedRate.read(sample.typed)
    #expect(typed.measure == .percent(tenThousandths: sample.tenThousandths))
    #expect(typed.period == sample.period)
    #expect(typed.isPlain == sample.isPlain)
  }

  @Test(
    "money that is paid as interest is read with its period",
    arguments: [
      ("ดอกวันละ 20", 2_000, TypedPeriod.day), ("วันละ 20 บาท", 2_000, .day),
      ("เดือนละ 750 บาท", 75_000, .month), ("เดือนละ 750", 75_000, .month),
      ("จ่ายดอกเดือนละ 50 บาท", 5_000, .month), ("750 บาทต่อเดือน", 75_000, .month),
      ("อาทิตย์ละ 200", 20_000, .week), ("ปีละ 1,200", 120_000, .year),
      ("ดอก 3,600 ปีละครั้ง", 360_000, .year), ("จ่ายดอกปีละครั้ง 3,600", 360_000, .year),
      ("เดือนละเจ็ดร้อยห้าสิบ", 75_000, .month), ("ทุกเดือน 750", 75_000, .month),
      ("ส่งดอก 750 ทุกเดือน", 75_000, .month), ("ปีหนึ่งเสียดอก 3,600", 360_000, .year),
      ("10 วัน 300", 3_000, .day), ("15 วัน 200", 486_667, .year),
    ]
  )
  func money(_ typed: String, _ satang: Int, _ period: TypedPeriod) throws {
    let rate = try TypedRate.read(typed)
    #expect(rate.measure == .money(Money(satang: satang)))
    #expect(rate.period == period)
    #expect(!rate.isPlain)
  }

  @Test(arguments: [
    "7 วัน 300000000000000", "7 วัน ร้อยละ 9999999999999", "922337203685477 บาท 99 สตางค์",
  ])
  func `what is beyond everything that is counted is refused`(typed: String) {
    #expect(throws: ValueProblem.self) { try TypedRate.read(typed) }
  }

  @Test func `money that is paid on the whole debt says so`() throws {
    #expect(try TypedRate.read("เดือนละ 5 บาททั้งก้อน").isOnWhole)
    #expect(try !TypedRate.read("เดือนละ 5 บาท").isOnWhole)
  }

  @Test(
    "the rate of a year follows",
    arguments: [
      ("ร้อยละ 2 ต่อเดือน", 240_000), ("ร้อยละ 6.875 ต่อปี", 68_750), ("ร้อยละ 1 ต่อวัน", 3_650_000),
      ("ร้อยละ 2 ต่ออาทิตย์", 1_040_000), ("วันละ 20", 486_667), ("เดือนละ 750 บาท", 600_000),
      ("ไม่มีดอก 0", 0),
    ]
  )
  func yearly(_ typed: String, _ ppm: Int) throws {
    let text = typed.hasPrefix("ไม่มี") ? "0" : typed
    let rate = try TypedRate.read(text).annualRate(on: Money(baht: 15_000))
    #expect(rate == NominalAnnualRate(ppm: ppm))
  }

  @Test func `without a period, or without a principal that is needed, there is no yearly rate`()
    throws
  {
    #expect(try TypedRate.read("ร้อยละ 3").annualRate(on: Money(baht: 1_000)) == nil)
    #expect(try TypedRate.read("วันละ 20").annualRate(on: nil) == nil)
    #expect(try TypedRate.read("วันละ 20").annualRate(on: .zero) == nil)
    #expect(try TypedRate.read("0").annualRate(on: nil) == .zero)
  }

  @Test func `a rate breaks the same rules as one in a file`() {
    #expect(throws: ValueProblem.tooManyDecimals(text: "ร้อยละ 1.23456 ต่อปี", allowed: 4)) {
      try TypedRate.read("ร้อยละ 1.23456 ต่อปี")
    }
    #expect(throws: ValueProblem.rateTooHigh(text: "ร้อยละ 11 ต่อวัน", period: .day, mostPPM: 100_000))
    {
      try TypedRate.read("ร้อยละ 11 ต่อวัน").annualRate(on: nil)
    }
    #expect(throws: ValueProblem.self) {
      try TypedRate.read("วันละ 900,000,000 บาท").annualRate(on: Money(satang: 1))
    }
    for text in ["", "แพง", "ร้อยละ", "ต่อเดือน", "2 ต่อเดือน ต่อปี", "ร้อยละ 2 วัว"] {
      #expect(throws: ValueProblem.wrongShape(expected: .percent, found: .text(text))) {
        try TypedRate.read(text)
      }
    }
  }

  @Test func `a rate that is told can be typed again`() throws {
    for ppm in [60_000, 68_750, 240_000, 600_000, 2_400_000] {
      let rate = NominalAnnualRate(ppm: ppm)
      let told = rate.thai.split(separator: "(").map(String.init)[0]
      #expect(try TypedRate.read(told).annualRate(on: nil) == rate)
    }
  }
}
