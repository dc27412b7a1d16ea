import LessonLibrary
import Testing

@Suite("Lesson catalogue") struct LessonCatalogueTests {
  private func file(
    _ number: Int,
    _ id: String,
    title: String = "ก",
    answers: String = ""
  ) -> ContentFile {
    let text = SoundLesson.text.replacing("510", with: "\(number)")
      .replacing("\"own\"", with: "\"\(id)\"").replacing("ของเราเอง", with: title)
      .replacing("[\"flat-rate\"]", with: "[\(answers)]")
    return ContentFile(name: "\(number)-\(id).md", text: text)
  }

  @Test func `lessons are in order of their numbers, not of their names`() {
    let catalogue = LessonCatalogue(files: [file(110, "a"), file(90, "b"), file(10, "c")])
    #expect(catalogue.problems == [])
    #expect(catalogue.lessons.map(\.slug) == ["c", "b", "a"])
  }

  @Test func `a lesson is found by its permanent name and by what it answers`() {
    let catalogue = LessonCatalogue(files: [
      file(2, "b", answers: "\"flat-rate\""),
      file(
        1,
        "a",
        answers: "\"daily-debt\", { \"observation\": \"flat-rate\", \"kind\": \"flat\" }"
      ),
    ])
    #expect(catalogue.lesson("b")?.number == 2)
    #expect(catalogue.lesson("z") == nil)
    #expect(catalogue.lessons(answering: "flat-rate").map(\.slug) == ["a", "b"])
    #expect(catalogue.lessons(answering: "debt-free-date").isEmpty)
  }

  @Test func `after a lesson come those that it names, then the next of its area`() throws {
    let catalogue = LessonCatalogue(files: [
      file(10, "a"), file(20, "b"), file(30, "c"), file(40, "other"),
      ContentFile(
        name: "25-d.md",
        text: file(25, "d").text.replacing("true-cost", with: "group")
      ),
    ])
    let after = try catalogue.lessons(after: #require(catalogue.lesson("a"))).map(\.slug)
    #expect(after == ["other", "b"])
    let group = try catalogue.lessons(after: #require(catalogue.lesson("d"))).map(\.slug)
    #expect(group == ["other"])
    let last = try catalogue.lessons(after: #require(catalogue.lesson("other"))).map(\.slug)
    #expect(last == [])
  }

  @Test func `files that are not Markdown are passed over`() {
    let files = [ContentFile(name: "reference-figures.json5", text: "{")]
    #expect(LessonCatalogue(files: files) == LessonCatalogue(files: []))
  }

  @Test func `the second file with a name or a number is a problem`() {
    let catalogue = LessonCatalogue(files: [
      file(20, "a"), file(10, "a"), file(30, "c"),
      ContentFile(name: "030-d.md", text: file(30, "d").text),
    ])
    #expect(catalogue.lessons.map(\.fileName) == ["10-a.md", "030-d.md"])
    #expect(
      catalogue.problems.map(\.fact) == [
        .doubledSlug(otherFile: "10-a.md"), .doubledNumber(otherFile: "030-d.md"),
      ]
    )
  }

  @Test func `a faulty file leaves the others standing`() {
    let catalogue = LessonCatalogue(
      files: [file(1, "a", answers: "\"no-such-thing\""), file(2, "b")],
      vocabulary: LessonVocabulary(observations: ["flat-rate"])
    )
    #expect(catalogue.lessons.map(\.slug) == ["b"])
    #expect(catalogue.problems.map(\.code) == [.unknownObservation])
  }

  @Test func `another folder replaces by permanent name and adds the rest`() {
    let own = LessonCatalogue(files: [
      file(70, "a", title: "ข"), file(10, "c"), ContentFile(name: "80-d.md", text: ""),
    ])
    let both = LessonCatalogue(files: [file(10, "a"), file(20, "b")]).adding(own)
    #expect(both.lessons.map(\.slug) == ["c", "b", "a"])
    #expect(both.lesson("a")?.title == "ข")
    #expect(both.problems.map(\.fact) == [.noFrontMatter])
  }
}
