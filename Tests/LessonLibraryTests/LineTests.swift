import Testing

@testable import LessonLibrary

@Suite("Line") struct LineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let kind: Line.Kind
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "", kind: .blank),
    Case(text: " \t ", kind: .blank),
    Case(text: "---", kind: .divider),
    Case(text: "*****", kind: .divider),
    Case(text: "___", kind: .divider),
    Case(text: "{{household}}", kind: .household),
    Case(text: "  {{household}}  ", kind: .household),
    Case(text: "# a", kind: .heading(level: 1, "a")),
    Case(text: "###### a", kind: .heading(level: 6, "a")),
    Case(text: "##", kind: .heading(level: 2, "")),
    Case(text: "> a", kind: .quote("a")),
    Case(text: ">a", kind: .quote("a")),
    Case(text: "- a", kind: .bullet("a")),
    Case(text: "* a", kind: .bullet("a")),
    Case(text: "+ a", kind: .bullet("a")),
    Case(text: "   - a", kind: .bullet("a")),
    Case(text: "-", kind: .bullet("")),
    Case(text: "- [ ] a", kind: .choice("a", isRight: false)),
    Case(text: "- [] a", kind: .choice("a", isRight: false)),
    Case(text: "- [x] a", kind: .choice("a", isRight: true)),
    Case(text: "- [X] a", kind: .choice("a", isRight: true)),
    Case(text: "12. a", kind: .numbered(12, "a")),
    Case(text: "1) a", kind: .numbered(1, "a")),
    Case(text: "๑๒. a", kind: .numbered(12, "a")),
    Case(text: "999999999. a", kind: .numbered(999_999_999, "a")),
    Case(text: "? a", kind: .question("a")),
    Case(text: "|a|", kind: .tableRow),
  ])
  func `a mark at the start tells the kind`(sample: Case) {
    #expect(Line(sample.text[...]).kind == sample.kind)
  }

  @Test(arguments: [
    "a", "#a", "####### a", "-5", "*a*", "__", "_ a", "+++", "1.5", "1.", "1000000000. a", "². a",
    "{{household}} a", "{a}", "ดอกเบี้ย",
  ])
  func `anything else is text`(text: String) {
    #expect(Line(text[...]).kind == .text)
    #expect(Line("  \(text) "[...]).text == text)
  }
}
