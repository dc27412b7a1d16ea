import Testing

@testable import Advisor

@Suite("Told problem") struct ToldProblemTests {
  @Test func `a program gets every key, null where there is nothing`() {
    let told = ToldProblem(code: .folderEmpty, ("ว่าง", "ใส่ไฟล์"), file: nil)
    #expect(
      told.json.line
        == "{\"code\":\"A102\",\"message\":\"ว่าง\",\"file\":null,\"line\":null,\"column\":null,\"field\":null}"
    )
  }

  @Test func `a person gets what, where and how to mend`() {
    let told = ToldProblem(code: .lessonUnknown, ("ก", "ข"), file: "f", line: 3)
    #expect(told.lines(40).count == 3)
    #expect(told.lines(40)[1].contains("ไฟล์ f บรรทัด 3"))
  }
}
