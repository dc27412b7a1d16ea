import Engine
import Testing
import ThaiText

@Suite("Rate words") struct RateWordsTests {
  private func cost(
    _ received: Int,
    _ payment: Int,
    _ times: Int,
    _ interval: PaymentInterval
  )
    throws -> LoanCost
  {
    try LoanCost(received: received * 100, payment: payment * 100, times: times, every: interval)
  }

  @Test func `every interval is said with its period and the year`() throws {
    let expected: [(PaymentInterval, String)] = [
      (.day, "ร้อยละ 10 ต่อวัน (ปีละ 3,650)"), (.week, "ร้อยละ 10 ต่อสัปดาห์ (ปีละ 520)"),
      (.month, "ร้อยละ 10 ต่อเดือน (ปีละ 120)"), (.year, "ร้อยละ 10 ต่อปี"),
    ]
    for (interval, words) in expected {
      let lines = RateWords.cost(try cost(1_000, 1_100, 1, interval), every: interval)
      #expect(lines[1].hasSuffix(words))
    }
  }

  @Test func `baht on a thousand come first`() throws {
    let lines = RateWords.cost(try cost(1_000, 1_020, 1, .month), every: .month)
    #expect(lines[0] == "ทุก 1,000 บาทที่ค้าง เสียดอกเดือนละ 20 บาท")
    #expect(lines[2] == "ได้เงินมา 1,000 บาท จ่ายคืนรวม 1,020 บาท เป็นดอก 20 บาท")
  }

  @Test func `a cost beyond all numbers is still said in words`() throws {
    let lines = RateWords.cost(try cost(1, 1_000_000_000, 1, .day), every: .day)
    #expect(lines.joined().contains("มากเกินกว่าจะบอกเป็นตัวเลข"))
  }

  @Test func `a hair above the ceiling is the rounding of payments`() throws {
    let words = { (payment: Int) throws in
      RateWords.verdict(
        try self.cost(100_000, payment, 1, .year),
        ceiling: 15,
        lender: .relative,
        contacts: Contacts()
      )
    }
    #expect(try words(115_001).contains("ไม่เกิน"))
    #expect(try words(115_200).contains("เกินที่กฎหมายให้ ต้นที่ยืมมายังต้องคืน"))
  }

  @Test func `a supervised lender is asked about at the Bank of Thailand`() throws {
    let verdict = RateWords.verdict(
      try cost(100, 150, 1, .year),
      ceiling: 25,
      lender: .personalLoan,
      contacts: Contacts(mediation: "1567", bankOfThailand: "1213")
    )
    #expect(verdict.contains("1213"))
    #expect(!verdict.contains("1567"))
  }

  @Test func `an uncertain source says so`() {
    #expect(RateWords.source("ก", since: nil, isCertain: false).contains("ยังไม่แน่ใจ"))
    let sure = RateWords.source("ก", since: YearMonth(year: 2017, month: 1), isCertain: true)
    #expect(sure == "ที่มา: ก ใช้ตั้งแต่ มกราคม 2560")
  }
}
