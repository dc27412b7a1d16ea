import LessonLibrary
import Testing

@testable import Advisor

@Suite("Assessment table") struct AssessmentTableTests {
  private func table(_ rows: String...) -> AssessmentTable {
    let text = (["\u{FEFF}คน,ครั้ง,1,2,3"] + rows).joined(separator: "\r\n")
    return AssessmentTable(Array(text.utf8), assessment: .embedded)
  }

  @Test func `people are paired by their number, in any order and any letters`() throws {
    let table = table("2,หลัง,ข,ค", "1,ก่อน,ก,,๓", "2, ก่อน ,-,-", "1,after,b,3,A", "3,ก่อน,ก")
    #expect(table.problems == [])
    #expect(table.answeredOnce == 1)
    let people = table.people.sorted { $0.before.count > $1.before.count }
    try #require(people.count == 2)
    #expect(people[0].before == ["share-equally": 1, "interest-paid": 3])
    #expect(people[0].after == ["share-equally": 2, "dearer-next-year": 3, "interest-paid": 1])
    #expect(people[1].before == [:])
    #expect(people[1].after == ["share-equally": 2, "dearer-next-year": 3])
  }

  @Test func `headings that cannot be read keep nobody from being counted`() {
    let text = "คน,\"ครั้ง\"x,1\r\n1,ก่อน,ก\r\n1,หลัง,ก\r\n"
    let table = AssessmentTable(Array(text.utf8), assessment: .embedded)
    #expect(table.people.count == 1)
    #expect(table.unread == 0)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let row: String
    let fact: AnswersFact
    let column: Int
    var testDescription: String { row }
  }

  @Test(arguments: [
    Case(row: ",ก่อน,ก", fact: .personMissing, column: 1),
    Case(row: "1,เมื่อวาน,ก", fact: .occasionUnreadable("เมื่อวาน"), column: 2),
    Case(row: "1,,ก", fact: .occasionUnreadable(""), column: 2),
    Case(row: "1,ก่อน,ก,จ", fact: .answerUnreadable("จ", choices: 4), column: 4),
    Case(row: "1,ก่อน,ก,ก,ก,ก,ก,ก,ก,ก,ก,ก,ก,ก,ก,ก,ก,ก,ก", fact: .columnTooMuch(18), column: 19),
    Case(row: "9,ก่อน,ก", fact: .doubled("9"), column: 1),
  ])
  func `what cannot be counted is told with its row and column, and the others are counted`(
    sample: Case
  ) {
    let table = table("9,ก่อน,ก", "9,หลัง,ก", sample.row, "7,ก่อน,ก", "7,หลัง,ข")
    #expect(table.problems == [TableProblem(sample.fact, line: 4, column: sample.column)])
    let isOfNine = sample.fact == .doubled("9")
    #expect(table.people.count == (isOfNine ? 1 : 2))
    #expect(table.unread == (sample.fact == .personMissing ? 0 : 1))
  }

  @Test(arguments: [";", "\t"])
  func `other separators are read`(separator: String) {
    let text = "คน,ครั้ง,1\n1,ก่อน,ก\n1,หลัง,ข\n".replacing(",", with: separator)
    let table = AssessmentTable(Array(text.utf8), assessment: .embedded)
    #expect(table.problems == [] && table.people.count == 1)
  }

  @Test func `other alphabets are read`() {
    let text = "คน,ครั้ง,1\n1,ก่อน,ก\n1,หลัง,ข\n"
    let thai = text.unicodeScalars.map { scalar -> UInt8 in
      scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(scalar.value - 0x0E00 + 0xA0)
    }
    let wide: [UInt8] =
      [0xFF, 0xFE]
      + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [thai, wide] {
      let table = AssessmentTable(bytes, assessment: .embedded)
      #expect(table.problems == [] && table.people.count == 1)
    }
  }

  @Test func `a table without answers, or with a torn row, is told`() {
    #expect(table().problems.map(\.code) == ["A201"])
    #expect(AssessmentTable([], assessment: .embedded).problems.map(\.code) == ["A201"])
    #expect(table("1,ก่อน,\"ก").problems.map(\.line) == [2])
  }
}
