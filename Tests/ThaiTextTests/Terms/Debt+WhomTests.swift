import Engine
import Testing

@testable import ThaiText

@Suite("Whom to talk to about a debt") struct DebtWhomTests {
  private func whom(_ name: String, _ lender: Lender) -> String {
    var debt = Debt.interestOnly(name, 1_000, percent: 12)
    debt.lender = lender
    return debt.whomThai
  }

  @Test func `nobody is sent to talk to a pickup or a card`() {
    #expect(whom("รถกระบะ", .hirePurchase) == "บริษัทเช่าซื้อ เรื่อง “รถกระบะ”")
    #expect(whom("บัตรเครดิต", .creditCard) == "บริษัทบัตร เรื่อง “บัตรเครดิต”")
    #expect(whom("ค่าปุ๋ย", .baac) == "ธ.ก.ส. เรื่อง “ค่าปุ๋ย”")
    #expect(whom("เงินกู้ค่าหมู", .informal) == "คนให้กู้ เรื่อง “เงินกู้ค่าหมู”")
    #expect(whom("สร้อยทอง", .pawnshop) == "โรงรับจำนำ เรื่อง “สร้อยทอง”")
  }

  @Test(
    arguments: [
      ("เจ๊แดง", Lender.informal), ("น้าติ๋ม", .relative), ("ธกส. ปีนี้", .baac), ("ออมสิน", .bank),
      ("กองทุนหมู่บ้าน", .villageFund), ("กลุ่มสัจจะ", .savingsGroup), ("ร้านปุ๋ยหน้าวัด", .shop),
      ("สหกรณ์ครู", .cooperative), ("โตโยต้าลีสซิ่ง", .hirePurchase),
    ]
  )
  func `a debt that has the name of its lender is enough`(name: String, lender: Lender) {
    #expect(whom(name, lender) == "“\(name)”")
  }

  @Test func `a name stands apart from the word before it, a lender does not`() {
    #expect(PlanWords.talk(to: "“เจ๊แดง”") == "คุยกับ “เจ๊แดง”")
    #expect(PlanWords.talk(to: "ธนาคาร เรื่อง “บ้าน”") == "คุยกับธนาคาร เรื่อง “บ้าน”")
  }

  @Test(arguments: Lender.allCases)
  func `every lender has somebody to talk to`(lender: Lender) {
    #expect(whom("รถ", lender).hasSuffix(" เรื่อง “รถ”"))
  }
}
