import LessonLibrary
import Testing

@Suite("Lesson catalogue") struct LessonCatalogueTests {
  private func file(_ name: String, title: String = "a", answers: String = "") -> ContentFile {
    ContentFile(
      name: name,
      text: """
        ---
        title: \(title)
        minutes: 5
        answers: \(answers)
        sources: one
        checked: 2569-11-22
        ---
        {{household}}
        """
    )
  }

  @Test func `lessons are in order of their numbers, not of their names`() {
    let catalogue = LessonCatalogue(files: [file("10-a.md"), file("9-b.md"), file("1-c.md")])
    #expect(catalogue.lessons.map(\.slug) == ["c", "b", "a"])
    #expect(catalogue.problems.isEmpty)
  }

  @Test func `a lesson is found by its permanent name and by what it answers`() {
    let catalogue = LessonCatalogue(files: [
      file("02-b.md", answers: "flat-rate"), file("01-a.md", answers: "daily-debt, flat-rate"),
    ])
    #expect(catalogue.lesson("b")?.number == 2)
    #expect(catalogue.lesson("z") == nil)
    #expect(catalogue.lessons(answering: "flat-rate").map(\.slug) == ["a", "b"])
    #expect(catalogue.lessons(answering: "daily-debt").map(\.slug) == ["a"])
    #expect(catalogue.lessons(answering: "debt-free-date").isEmpty)
  }

  @Test func `files that are not Markdown are passed over`() {
    let catalogue = LessonCatalogue(files: [ContentFile(name: "reference-figures.json5", text: "{")]
    )
    #expect(catalogue == LessonCatalogue(files: []))
  }

  @Test func `the second file with a name or a number is a problem`() {
    let catalogue = LessonCatalogue(files: [
      file("02-a.md"), file("01-a.md"), file("1-b.md"), file("03-c.md"),
    ])
    #expect(catalogue.lessons.map(\.fileName) == ["01-a.md", "03-c.md"])
    #expect(
      catalogue.problems.map(\.fact) == [
        .doubledSlug(otherFile: "01-a.md"), .doubledNumber(otherFile: "01-a.md"),
      ]
    )
    #expect(catalogue.problems.map(\.fileName) == ["02-a.md", "1-b.md"])
  }

  @Test func `a faulty file leaves the others standing`() {
    let catalogue = LessonCatalogue(
      files: [file("01-a.md", answers: "no-such-thing"), file("02-b.md", answers: "flat-rate")],
      knownObservations: ["flat-rate"]
    )
    #expect(catalogue.lessons.map(\.slug) == ["b"])
    #expect(catalogue.problems.map(\.fact) == [.unknownObservation("no-such-thing")])
  }

  @Test func `another folder replaces by permanent name and adds the rest`() {
    let own = LessonCatalogue(files: [
      file("07-a.md", title: "own"), file("01-c.md"), ContentFile(name: "08-d.md", text: ""),
    ])
    let both = LessonCatalogue(files: [file("01-a.md"), file("02-b.md")]).adding(own)
    #expect(both.lessons.map(\.slug) == ["c", "b", "a"])
    #expect(both.lesson("a")?.title == "own")
    #expect(both.problems.map(\.fact) == [.noFrontMatter])
  }
}
