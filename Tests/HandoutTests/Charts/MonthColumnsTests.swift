import Foundation
import Testing

@testable import Handout

@Suite("Calendar of tight months") struct MonthColumnsTests {
  @Test func `each month has its count, its name and no bar without households`() {
    let chart = MonthColumns(
      [
        .init(label: "ม.ค.", year: 2570, short: 2, tight: 1),
        .init(label: "ก.พ.", short: 0, tight: 0),
      ],
      title: "เดือนตึงมือ",
      description: "ม.ค. 3",
      names: ("ขาดมือ", "ตึงมือ")
    )
    let html = chart.html.written
    #expect(html.contains(">2</text>") && html.contains(">1</text>"), "each part has its number")
    #expect(!html.contains(">3</text>") && !html.contains(">0</text>"))
    #expect(html.contains(">ม.ค.</text>") && html.contains(">ก.พ.</text>"))
    #expect(html.contains(">2570</text>"), "below the month, so that names do not run together")
    #expect(html.components(separatedBy: "<rect class=\"edge\" x=").count == 3)
  }
}
