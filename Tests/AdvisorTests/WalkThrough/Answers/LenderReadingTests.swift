import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("A lender told with a name or an amount") struct LenderReadingTests {
  private let lenders = LenderReading(
    DebtSource.allCases.map(\.thai),
    DebtSource.allCases.map(\.alsoTyped)
  )

  private func read(_ text: String) -> [String] {
    (lenders.read(text, asDebt: 0) ?? []).map { id, answer in
      switch answer {
      case .choice(let place): DebtSource.allCases[place].rawValue
      case .text(let name): name
      case .amount(let amount): String(amount.satang / 100)
      default: "?"
      }
    }
  }

  @Test(
    "what the family calls the lender is the name of the debt",
    arguments: [
      ("เถ้าแก่แดง", ["floating", "เถ้าแก่แดง"]), ("เฒ่าแก่", ["floating", "เฒ่าแก่"]),
      ("ออมสิน", ["bank", "ออมสิน"]),
      ("ยืมน้องสาว", ["relative", "น้องสาว"]), ("ร้านป้าแดงค่ะ", ["shop", "ร้านป้าแดง"]),
      ("แชร์", ["other", "แชร์"]),
    ]
  )
  func called(_ text: String, _ expected: [String]) { #expect(read(text) == expected) }

  @Test(
    "an amount behind the lender is what is owed",
    arguments: [
      ("ธกส 60,000", ["baac", "60000"]), ("กองทุน 2 หมื่น", ["villageFund", "20000"]),
      ("2 60000", ["baac", "60000"]), ("เถ้าแก่ หมื่นห้า", ["floating", "เถ้าแก่", "15000"]),
    ]
  )
  func owed(_ text: String, _ expected: [String]) { #expect(read(text) == expected) }

  @Test(
    "a lender alone, several, and what could be a number of its own are left to the list",
    arguments: [
      "9", "ธ.ก.ส.", "กู้ ธกส. มา", "กองทุนหมู่บ้านครับ", "ดอกลอย", "ธกส กับ กองทุน", "2 หมื่น", "2 500",
      "ผ่อนรถ 45000",
      "มิยาซาวา 5000",
    ]
  )
  func alone(_ text: String) { #expect(read(text).isEmpty) }
}
