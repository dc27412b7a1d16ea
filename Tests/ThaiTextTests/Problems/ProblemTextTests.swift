import Engine
import HouseholdFile
import JSON5
import Testing
import ThaiText

@Suite("Problem text") struct ProblemTextTests {
  private func problem(_ members: String) throws -> (FileProblem, [UInt8]) {
    let text = "{ plodnee: 1, name: 'บ้าน',\n  \(members) }"
    return (try #require(HouseholdFile.problems(of: text).first), Array(text.utf8))
  }

  @Test func `what, where, why and how to mend stand one below the other`() throws {
    let (problem, source) = try problem("cash: -1500")
    let text = ProblemText(problem, file: "farm.json5", source: source)
    #expect(
      text.lines(width: 72) == [
        "เงินสดในบ้านติดลบ: เขียนไว้ -1,500 บาท                                 (S203)",
        "ที่ไหน     ไฟล์ farm.json5 บรรทัด 2 ช่อง cash",
        "         2 | cash: -1500 }",
        "ทำไม     เงินทุกช่องเริ่มที่ 0 บาท เงินที่จ่ายออกก็ไม่ต้องใส่เครื่องหมายลบ",
        "แก้ได้โดย  เอาเครื่องหมายลบออก แบบนี้   cash: 1500",
      ]
    )
  }

  @Test func `in short it says what and how`() throws {
    let (problem, _) = try problem("cash: -1500")
    #expect(
      ProblemText(problem, file: nil, source: nil).message
        == "เงินสดในบ้านติดลบ: เขียนไว้ -1,500 บาท แก้ได้โดย เอาเครื่องหมายลบออก แบบนี้ cash: 1500"
    )
  }

  @Test func `an answer that was typed is in no file and on no line`() {
    let problem = FileProblem(.value(.negativeAmount(text: "-5")), field: "cash")
    let text = ProblemText(problem, file: nil, source: nil)
    #expect(text.place == "ช่อง cash")
    #expect(text.lines(width: 60).count == 4)
  }

  @Test func `a file that was never opened is known by its name`() {
    let text = ProblemText(FileProblem(.missing), file: "a\u{1B}[2Jb.json5", source: nil)
    #expect(text.place == "ไฟล์ a�[2Jb.json5")
    #expect(text.code == "F101")
  }
}
