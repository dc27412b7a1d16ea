import LessonLibrary
import Testing

@Suite("What a text holds") struct StringHoldingTests {
  @Test(arguments: ["กองทุน", "กองทุนหมู่บ้าน", "บ้าน", "ทุน", ""])
  func `a part is found wherever it stands`(part: String) {
    #expect("กองทุนหมู่บ้าน".holds(part))
  }

  @Test(arguments: ["กลุ่ม", "ทุนกอง", "กองทุนหมู่บ้านเรา"])
  func `what is not there is not found`(part: String) {
    #expect(!"กองทุนหมู่บ้าน".holds(part))
  }

  @Test func `a beginning that leads nowhere does not hide what follows`() {
    #expect("aab".holds("ab"))
    #expect(!"aa".holds("ab"))
  }
}
