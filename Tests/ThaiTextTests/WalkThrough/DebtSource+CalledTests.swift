import Testing
import ThaiText

@Suite("What families call their lenders") struct DebtSourceCalledTests {
  @Test func `a name that says more than the list is kept`() {
    #expect(DebtSource.floating.isCalled("เถ้าแก่"))
    #expect(DebtSource.floating.isCalled("เถ้าแก่แดง"))
    #expect(DebtSource.shop.isCalled("ร้านป้าแดง"))
    #expect(DebtSource.bank.isCalled("ออมสิน"))
  }

  @Test func `another word for the same is not`() {
    #expect(!DebtSource.baac.isCalled("ธกส"))
    #expect(!DebtSource.floating.isCalled("ดอกลอย"))
    #expect(!DebtSource.shop.isCalled("ร้าน"))
    #expect(!DebtSource.villageFund.isCalled("กองทุนหมู่บ้านครับ"))
  }
}
