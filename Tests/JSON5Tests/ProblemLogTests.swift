import JSON5
import Testing

@Suite("Problem log") struct ProblemLogTests {
  @Test func `one slip on a line is told once`() {
    #expect(summary("{ a: \"x\"y\",\n b: 1 }") == ["J113 1:9"])
    #expect(summary("{ a = = 1 }") == ["J102 1:5"])
  }

  @Test func `slips on different lines are all told`() {
    #expect(summary("{ a = 1,\n b = 2,\n c: 3;\n }") == ["J102 1:5", "J102 2:4", "J102 3:6"])
  }

  @Test func `a text that is not closed does not blame the next line`() {
    #expect(summary("{ a: \"x,\n b: 1,\n c: 2 }") == ["J104 1:6"])
    #expect(summary("{ \"a: 1,\n b: 2 }") == ["J104 1:3"])
    #expect(summary("{ a: \"x }") == ["J104 1:6"])
    #expect(summary("[{ a: \"x },\n { b: 1 }]") == ["J104 1:7"])
  }

  @Test func `each text that is not closed is told`() {
    #expect(summary("{ a: \"x,\n b: 'y,\n c: 2 }") == ["J104 1:6", "J104 2:5"])
  }

  @Test func `a wrong bracket tells only itself`() {
    #expect(summary("{ a: [1, 2 }\n") == ["J117 1:12"])
    #expect(summary("[{ a: 1 ]\n") == ["J117 1:9"])
  }

  @Test func `a habit of the writer is told once for the whole file`() {
    #expect(summary("{ a: “x”,\n b: “y”,\n c: 1; }") == ["J102 1:6", "J102 3:6"])
    #expect(summary("# ก\n{ a: 1, # ข\n b: 2 }") == ["J102 1:1"])
    #expect(summary("{ a: 'x'，\n b: 3，\n c: 4 }") == ["J102 1:9"])
  }

  @Test func `bytes of another encoding are told once`() {
    let windows874: [UInt8] = [0x22, 0xA1, 0xD2, 0xC3, 0x22]
    #expect(problems(windows874).map(\.kind) == [.invalidUTF8])
    #expect(problems([0xFF, 0xFE, 0x7B, 0x00]).map(\.kind) == [.invalidUTF8])
  }

  @Test func `no more than a hundred problems are told`() {
    let text = "[" + String(repeating: "'\\1',", count: 5_000) + "]"
    #expect(problems(text).count == 100)
  }
}
