import Testing

@testable import LessonLibrary

@Suite("Numbers in text") struct NumbersInTextTests {
  @Test func `a number is told when its digits stand alone, with or without commas`() throws {
    let told = NumbersInText(["จ่าย 1,440 บาท กับ 52.50 บาท", "ปี 2569 (ร้อยละ 12)", "3–6, 7."])
    for number in ["1440", "52.50", "2569", "12", "3", "6", "7"] {
      let isTold = told.contains(try #require(ExampleNumber(number)))
      #expect(isTold, "\(number)")
    }
    for number in ["440", "52.5", "52", "1", "25"] {
      let isTold = told.contains(try #require(ExampleNumber(number)))
      #expect(!isTold, "\(number)")
    }
  }
}
