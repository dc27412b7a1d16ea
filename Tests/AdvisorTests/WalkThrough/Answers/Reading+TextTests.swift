import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Reading names and people") struct ReadingTextTests {
  @Test func `a nickname is taken as it is`() {
    for name in ["บ้านยายคำ", "บ้านเลขที่ 12", "หมู่ 3 🌾"] {
      #expect(AnswerKind.name.read(name, example: "").answer == .text(name))
    }
  }

  @Test func `what looks like the number of a card or an account is not kept`() {
    for name in ["1 2345 67890 12 3", "คำ ๑๒๓๔๕๖๗๘๙๐", "บัญชี 123-4-56789-0"] {
      #expect(AnswerKind.name.read(name, example: "").problem == [HomeWords.nameIsNumber])
    }
  }

  @Test func `a name breaks the same rules as one in a file`() {
    let long = String(repeating: "ก", count: 101)
    #expect(AnswerKind.name.read(long, example: "").problem.first?.contains("(S219)") == true)
    #expect(
      AnswerKind.name.read("ก\u{1B}[2J", example: "").problem.first?.contains("(S220)") == true
    )
  }

  @Test(
    "people by age",
    arguments: [
      ("2 1 1", [2, 1, 1]), ("๒ ๑ ๑", [2, 1, 1]), ("2,1,1", [2, 1, 1]), ("2+1", [2, 1, 0]),
      ("4", [4, 0, 0]),
      ("สอง หนึ่ง", [2, 1, 0]), ("ผู้ใหญ่ 2 เด็ก 1 คนแก่ 1", [2, 1, 1]),
      ("ผู้ใหญ่ 2 คน คนแก่ 1 คน", [2, 0, 1]), ("เด็ก3", [0, 3, 0]), ("ยาย 1 ตา 1 หลาน 2", [0, 2, 2]),
    ]
  )
  func people(_ text: String, _ counts: [Int]) {
    let people = People(adults: counts[0], children: counts[1], elders: counts[2])
    #expect(AnswerKind.people.read(text, example: "").answer == .people(people))
  }

  @Test(
    "what is no count of people",
    arguments: ["หลายคน", "2 1 1 1", "200", "ผู้ใหญ่", "เด็ก 2 ผู้ใหญ่", "2 3 หลายคน", "-1"]
  )
  func unreadable(_ text: String) {
    #expect(AnswerKind.people.read(text, example: "").problem == [HomeWords.peopleUnreadable])
  }
}
