import Testing

@testable import ThaiText

@Suite("Thai dates") struct ThaiDateTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let style: ThaiDate.Style, text: String
    var testDescription: String { text }
  }

  @Test(
    "a month is written with its Buddhist year",
    arguments: [
      Case(style: .long, text: "ธันวาคม 2569"), Case(style: .short, text: "ธ.ค. 2569"),
      Case(style: .shortYear, text: "ธ.ค. 69"), Case(style: .shortWithoutYear, text: "ธ.ค."),
      Case(style: .longWithoutYear, text: "ธันวาคม"),
    ]
  )
  func styles(_ sample: Case) {
    #expect(ThaiDate.month(yearCE: 2026, month: 12, style: sample.style) == sample.text)
  }

  @Test(
    "every month is read back as it was written",
    arguments: [ThaiDate.Style.long, .short, .shortYear]
  )
  func readBack(style: ThaiDate.Style) {
    for month in 1...12 {
      let read = ThaiDate.readMonth(ThaiDate.month(yearCE: 2027, month: month, style: style))
      #expect(read?.yearCE == 2027)
      #expect(read?.month == month)
    }
  }

  @Test(
    "a length of time says no part that is zero",
    arguments: [(0, "0 เดือน"), (7, "7 เดือน"), (12, "1 ปี"), (27, "2 ปี 3 เดือน"), (600, "50 ปี")]
  )
  func durations(_ months: Int, _ text: String) {
    #expect(ThaiDate.duration(months: months) == text)
  }

  @Test func `there are twelve names of each kind, all different`() {
    #expect(Set(ThaiDate.longNames).count == 12)
    #expect(Set(ThaiDate.shortNames).count == 12)
  }
}
