import Foundation
import HouseholdFile
import Testing

@testable import ThaiText

@Suite("Problem layout") struct ProblemLayoutTests {
  private let text = ProblemText(
    FileProblem(
      .value(.negativeAmount(text: "-1500")),
      field: "debts[0].payment",
      item: "รถไถเดินตาม"
    ),
    file: "farm.json5",
    source: nil
  )

  @Test func `the code stands at the right edge of the first line`() throws {
    let first = try #require(text.lines(width: 60).first)
    #expect(first.displayWidth == 60 && first.hasSuffix(" (S203)"))
  }

  @Test func `a code that finds no room stands on a line of its own`() {
    let lines = text.lines(width: 47)
    #expect(lines[1] == String(repeating: " ", count: 41) + "(S203)")
  }

  @Test func `the parts begin in one column`() {
    let starts = ["ไฟล์", "เงินทุกช่อง", "เอาเครื่องหมาย"]
    for (line, start) in zip(text.lines(width: 80).dropFirst(), starts) {
      let before = line.prefix(upTo: line.range(of: start)?.lowerBound ?? line.startIndex)
      #expect(String(before).displayWidth == 9)
    }
  }

  @Test func `an example that finds no room stands below, in one piece where it can`() {
    #expect(text.lines(width: 40).last == "           payment: 1500")
  }

  @Test func `a screen narrower than any is taken for the narrowest`() {
    #expect(text.lines(width: 0) == text.lines(width: 30))
  }
}
