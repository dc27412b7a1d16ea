import Advisor
import Engine
import LessonLibrary
import Testing
import ThaiText

@Suite("Plan page: what to ask about") struct PlanPageInquiriesTests {
  private func page(_ scenario: String) throws -> PlanPage {
    let diagnosis = try #require(ScenarioDiagnosis.whole[scenario])
    return PlanPage(diagnosis, catalogue: .embedded, contacts: Contacts(mediation: "1567"))
  }

  @Test func `open ones are points behind the word that no plan counts them, closed ones follow`()
    throws
  {
    let blocks = try page("cards-overdue").inquiries
    guard case .heading("ถามดูได้") = blocks[0], case .paragraph(let opening) = blocks[1],
      case .points(let points) = blocks[2], case .paragraph(let closed)? = blocks.last
    else { return #expect(Bool(false)) }
    #expect(opening == PlanWords.inquiriesOpening)
    #expect(points.count == 5)
    #expect(points.contains { $0.text.contains("คลินิกแก้หนี้") && $0.text.hasSuffix("โทร 1213") })
    #expect(closed.hasPrefix("คุณสู้ เราช่วย ปิดรับแล้วเมื่อเดือนกันยายน 2568"))
  }

  @Test func `a family that only asks after something closed hears of that alone`() throws {
    let blocks = try page("moratorium-ended").inquiries
    #expect(blocks.count == 2)
    guard case .paragraph(let closed)? = blocks.last else { return #expect(Bool(false)) }
    #expect(closed.contains("พักหนี้ ธ.ก.ส. ปิดรับแล้วเมื่อเดือนกันยายน 2569"))
  }

  @Test func `where nothing fits nothing is said`() throws {
    #expect(try page("almost-free").inquiries.isEmpty)
  }

  @Test func `figures that end are points, rules of thumb one sentence`() throws {
    let blocks = try page("factory-worker-cards").figureNotices
    guard case .heading("ตัวเลขที่ควรถามก่อน") = blocks[0], case .points(let points) = blocks[1],
      case .paragraph(let rules) = blocks[2]
    else { return #expect(Bool(false)) }
    #expect(points[0].text == "บัตรเครดิต จ่ายขั้นต่ำของยอดหนี้ ร้อยละ 8")
    #expect(points[0].detail.hasPrefix("ใช้ถึงเดือนธันวาคม 2569 แต่แผนนี้ยาวกว่านั้น"))
    #expect(rules.hasSuffix("เป็นหลักทั่วไป ไม่ใช่กฎหมาย ปรับตามบ้านเราได้"))
  }

  @Test func `both parts stand in the report, warnings before lessons`() throws {
    let headings = try page("cards-overdue").page().blocks.compactMap {
      if case .heading(let text) = $0 { text } else { nil }
    }
    let ask = try #require(headings.firstIndex(of: "ถามดูได้"))
    let warn = try #require(headings.firstIndex(of: "ตัวเลขที่ควรถามก่อน"))
    #expect(ask < warn)
    #expect(headings.last == "บทเรียนที่คู่กัน")
  }
}
