import Testing
import ThaiText

@testable import Engine

@Suite("Words on payments that must be missed") struct PlanWordsMissedPaymentsTests {
  private let family = Household.small(
    horizon: 24,
    [.installment("รถ", 9_000, payment: 100), .bullet("กองทุน", 9_000, due: 3)]
  )

  private func missed(_ payments: [(debt: Int, month: Int, baht: Int)]) -> [Page.Point] {
    PlanWords.missed(
      payments.map { MissedPayment(debt: $0.debt, month: $0.month, amount: $0.baht.baht) },
      of: family
    )
  }

  @Test func `a payment is told as the month before which to talk, and when it is made up`() {
    let points = missed([(1, 2, 4_600), (1, 3, 3_646), (1, 4, 2_682)])
    #expect(points.map(\.text) == ["ก่อนเดือนกุมภาพันธ์ 2570 ไปคุยกับ “กองทุน” ก่อน"])
    #expect(
      points.map(\.detail) == ["งวดนั้นยังขาด 4,600 บาท ขอเลื่อนหรือแบ่งจ่าย จ่ายทันได้เดือนพฤษภาคม 2570"]
    )
  }

  @Test func `there is no time before the plan's first month`() {
    #expect(missed([(1, 0, 50)])[0].text == "เดือนธันวาคม 2569 ไปคุยกับ “กองทุน” เลย")
  }

  @Test func `each debt and each run of months is told for itself`() {
    let points = missed([(0, 2, 50), (1, 2, 900), (0, 5, 70)])
    #expect(points.count == 3)
    #expect(points[2].text.hasPrefix("ก่อนเดือนพฤษภาคม 2570"))
  }

  @Test func `what is never made up says so, and long lists are cut`() {
    #expect(missed([(0, 23, 50)])[0].detail.hasSuffix("ถึงสิ้นแผนยังตามไม่ทัน"))
    let many = missed((0..<6).map { (0, $0 * 3, 50) })
    #expect(many.count == 4)
    #expect(many[3].detail.hasSuffix("หลังจากนี้ยังมีอีก 2 ครั้ง"))
  }

  @Test func `help is named with its numbers, and nobody is told to stop paying`() {
    let words = PlanWords.helpInTalks(Contacts(mediation: "1567", bankOfThailand: "1213"))
    #expect(words.contains("ศูนย์ดำรงธรรม 1567"))
    #expect(words.contains("แบงก์ชาติ 1213"))
    #expect(words.hasSuffix("ระหว่างคุยให้จ่ายเท่าที่ไหวต่อไป"))
  }
}
