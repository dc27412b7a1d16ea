import Testing

/// The folders that trainers edit hold what they should, and nothing else.
@Suite("Folders of lessons and scenarios") struct ContentFoldersTests {
  @Test func `lessons are numbered and named in plain letters, beside the reference figures`()
    throws
  {
    let beside: Set = [
      "reference-figures.json5", "lesson-words.json5", "assessment.json5", "starting-lesson.txt",
    ]
    let names = try Repository.names(in: "lessons").filter { !beside.contains($0) }
    let lesson = /\d\d\d-[a-z0-9-]+\.md/
    #expect(names.count >= 36)
    #expect(try names.filter { try lesson.wholeMatch(in: $0) == nil } == [])
  }

  @Test func `scenarios are named in plain letters and open with what they show`() throws {
    let names = try Repository.names(in: "scenarios")
    let scenario = /[a-z0-9-]+\.json5/
    #expect(names.count >= 6)
    #expect(try names.filter { try scenario.wholeMatch(in: $0) == nil } == [])
    for name in names {
      #expect(try Repository.file("scenarios/\(name)").text.hasPrefix("//"), "\(name)")
    }
  }
}
