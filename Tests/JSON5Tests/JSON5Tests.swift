import JSON5
import Testing

@Suite("JSON5") struct JSON5Tests {
  @Test func `a household as a trainer writes it is read whole`() throws {
    #expect(
      try tree(ordinaryHousehold).value.outline == """
        {plodnee:1,name:"ครอบครัวคำแก้ว ทำนา",cash:3500,รายได้:[\
        {name:"ขายข้าว",amount:62000,months:[11],risk:{spread:.25,failure:+8e-2}},\
        {name:"🐂 วัว",amount:0x1F,from:null,sellable:true}]}
        """
    )
  }

  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("false", "false"), ("-0", "-0"), ("''", "\"\""),
    ("[]", "[]"), ("{}", "{}"), ("[[],{}]", "[[],{}]"), ("NaN", "NaN"),
    ("{a:{b:[1]}}", "{a:{b:[1]}}"),
  ])
  func `every kind of value can be the whole file`(text: String, outline: String) throws {
    #expect(try tree(text).value.outline == outline)
  }

  @Test func `a byte-order mark is passed over and takes no column`() throws {
    let span = try tree("\u{FEFF}{}").span
    #expect(span.start == SourcePosition(offset: 3, line: 1, column: 1))
    #expect(problems("\u{FEFF}").map(\.code) == [.emptyFile])
  }

  @Test(arguments: ["", " ", "\n\n", "// ยังไม่ได้เขียน", "/* */", "\u{FEFF} \u{A0}"])
  func `a file without a value is empty`(text: String) {
    #expect(problems(text).map(\.code) == [.emptyFile])
  }

  @Test(arguments: ["1 2", "{} {}", "null,", "'a' // b\n'c'", "[]]", "true\nfalse"])
  func `nothing may follow the value`(text: String) {
    #expect(problems(text).map(\.code) == [.textAfterValue])
  }

  @Test func `a file may be as long as the limit and no longer`() throws {
    let bytes = Array("[1,2]".utf8)
    #expect(throws: Never.self) { try JSON5.parse(bytes, maximumBytes: 5).get() }
    let failure = #expect(throws: JSON5ParseFailure.self) {
      try JSON5.parse(bytes, maximumBytes: 4).get()
    }
    #expect(failure?.problems.map(\.kind) == [.fileTooLarge(bytes: 5, limit: 4)])
  }

  @Test func `all problems of a file are told at once in file order`() {
    let text = """
      {
        name: "บ้าน,
        cash: 15,000,
        start: 2569-12
        kind: bullet,
        cash: 007,
        ok: '\\u12',
      }
      """
    #expect(
      summary(text) == [
        "J104 2:9", "J108 3:9", "J108 4:10", "J113 4:17", "J116 5:9", "J110 6:3", "J108 6:9",
        "J105 7:8",
      ]
    )
  }
}
