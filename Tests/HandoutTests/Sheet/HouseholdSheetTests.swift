import Foundation
import Engine
import LessonLibrary
import Testing
import ThaiText

@testable import Handout

@Suite("A household's sheet") struct HouseholdSheetTests {
  private static var sheet: HouseholdSheet {
    var sheet = HouseholdSheet(name: "บ้านทดลอง", span: "ดูล่วงหน้า 2 ปี", reckoned: "คิดจากตัวเลข")
    sheet.office = "กลุ่มออมทรัพย์"
    sheet.code = "07"
    sheet.standing = [.heading("วันนี้"), .points([Page.Point("เป็นหนี้ 1 ก้อน")])]
    sheet.plan = [.heading("แผน"), .steps(["จ่ายเดือนละ 500 บาท"])]
    sheet.thisMonth = [.heading("ทำเดือนนี้"), .steps(["จ่าย 500 บาท"])]
    sheet.contacts = [.init(name: "ศูนย์ดำรงธรรม", number: "1567", purpose: "ไกล่เกลี่ย")]
    sheet.lesson = HouseholdSheet.Lesson(
      title: "ดอกลอย",
      reason: "ตรงกับบ้านเรา",
      blocks: MarkdownDocument("จ่ายแต่ดอก **ต้นไม่ลด**").blocks
    )
    return sheet
  }

  @Test func `it is one sheet of paper, front and back`() {
    let html = Self.sheet.written(usesThaiDigits: false).text
    #expect(goldenMismatch(html, "sheet.html") == nil)
    #expect(html.components(separatedBy: "<section class=\"sheet ").count == 3)
    #expect(html.components(separatedBy: "รหัส 07").count == 3)
    #expect(html.contains("<strong>ต้นไม่ลด</strong>"))
    #expect(html.contains("<strong>1567</strong>"))
  }

  @Test func `little is set in large letters, much in small, and too much is cut and told`() {
    let little = SheetFront(Self.sheet).html.written
    #expect(little.contains("points115") && little.contains("ทำเดือนนี้"))
    let much = Self.front(steps: 300)
    #expect(much.contains("points85") && !much.contains("ทำเดือนนี้"))
    #expect(much.contains("ก้อนที่ 1 จ่าย") && !much.contains("ก้อนที่ 300 จ่าย"))
    let kept = much.components(separatedBy: "<li>ก้อนที่").count - 1
    #expect(much.contains(SheetWords.moreSteps(300 - kept)))
  }

  @Test func `a few steps give way to what is done this month`() throws {
    let fronts = (1...80).map { (steps: $0, page: Self.front(steps: $0)) }
    let first = try #require(fronts.first { !$0.page.contains("ก้อนที่ \($0.steps) จ่าย") })
    #expect(first.page.contains("ทำเดือนนี้"))
    let kept = first.page.components(separatedBy: "<li>ก้อนที่").count - 1
    #expect(first.page.contains(SheetWords.moreSteps(first.steps - kept)))
    #expect(first.steps - kept <= 6)
  }

  @Test func `where nothing fits, the plan is as short as can be`() {
    let standing = [Page.Block.points((1...200).map { Page.Point("เรื่องที่ \($0)") })]
    let front = Self.front(steps: 30, standing: standing)
    #expect(!front.contains("จ่ายเดือนละ") && front.contains(SheetWords.moreSteps(30)))
  }

  /// The front of a sheet whose plan has so many steps.
  private static func front(
    steps count: Int,
    standing: [Page.Block] = sheet.standing
  ) -> String {
    var sheet = sheet
    sheet.standing = standing
    sheet.plan = [.heading("แผน"), .steps((1...count).map { "ก้อนที่ \($0) จ่ายเดือนละ 100 บาท" })]
    return SheetFront(sheet).html.written
  }

  @Test func `the account fills what the lesson leaves`() {
    let rows = { (sheet: HouseholdSheet) in
      SheetBack(sheet).html.written.components(separatedBy: "<tr>").count
    }
    var long = Self.sheet
    long.lesson?.blocks = MarkdownDocument(String(repeating: "ยาว ๆ\n\n", count: 12)).blocks
    #expect(rows(Self.sheet) > rows(long))
    #expect(rows(long) > 12)
  }

  @Test func `Thai digits stand on both pages`() {
    let html = Self.sheet.written(usesThaiDigits: true).text
    #expect(html.contains("๑๕๖๗") && html.contains("รหัส ๐๗") && html.contains("๕๐๐ บาท"))
  }
}
