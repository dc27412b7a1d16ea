import HouseholdFile
import JSON5
import Testing

@testable import ThaiText

@Suite("Problem place") struct ProblemPlaceTests {
  private func place(_ text: String) throws -> ProblemPlace {
    ProblemPlace(try #require(HouseholdFile.problems(of: text).first))
  }

  @Test func `a value is told by its line and the key to look for`() throws {
    #expect(
      try place("{ plodnee: 1, name: 'ก',\n\n horizon: 0 }").words(file: "a.json5")
        == "ไฟล์ a.json5 บรรทัด 3 ช่อง horizon"
    )
  }

  @Test func `a key that is missing is not to be looked for`() throws {
    #expect(try place("{ plodnee: 1 }").words(file: "a.json5") == "ไฟล์ a.json5 บรรทัด 1")
  }

  @Test func `a bracket that is never closed is shown where it opens`() throws {
    let text = "{ plodnee: 1,\n incomes: [\n\n"
    #expect(try place(text).words(file: nil) == "บรรทัด 2 ถึงท้ายไฟล์")
    #expect(try place(text).line(of: Array(text.utf8))?.text(width: 80) == "2 | incomes: [")
    #expect(try place("{ a: [").words(file: nil) == "บรรทัด 1")
  }

  @Test func `a file that is too large has no line worth showing`() throws {
    let span = try #require(HouseholdFile.problems(of: "").first?.span)
    let kind = JSON5ProblemKind.fileTooLarge(bytes: 2, limit: 1)
    let place = ProblemPlace(FileProblem(JSON5Problem(kind: kind, span: span)))
    #expect(place.words(file: "a.json5") == "ไฟล์ a.json5")
    #expect(place.line(of: Array("abc".utf8)) == nil)
  }
}
